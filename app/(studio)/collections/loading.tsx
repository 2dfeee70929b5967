import { getTranslations } from "next-intl/server";
import { CollectionSkeleton } from "@/components/collections/collection-skeleton";
import { LoadingBar } from "@/components/frame/loading-bar";

export default async function CollectionsLoading() {
  const t = await getTranslations("organise.collections");
  return (
    <>
      <LoadingBar title={t("title")} purpose={t("purpose")} />
      <div className="h-[49px] shrink-0 border-b border-line bg-panel" />
      <CollectionSkeleton />
    </>
  );
}
