import { getTranslations } from "next-intl/server";
import { LoadingBar } from "@/components/frame/loading-bar";
import { GallerySkeleton } from "@/components/gallery/gallery-skeleton";

export default async function GalleryLoading() {
  const t = await getTranslations("gallery");
  return (
    <>
      <LoadingBar title={t("title")} purpose={t("purpose")} />
      <div className="h-[49px] shrink-0 border-b border-line bg-panel" />
      <GallerySkeleton label={t("loading")} />
    </>
  );
}
