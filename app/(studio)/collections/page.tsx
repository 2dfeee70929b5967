import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { CollectionsView } from "@/components/collections/collections-view";
import { TopBar } from "@/components/frame/top-bar";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organise.collections"))("title") };
}

export default async function CollectionsPage() {
  const t = await getTranslations("organise.collections");
  return (
    <>
      <TopBar title={t("title")} purpose={t("purpose")} />
      <Suspense>
        <CollectionsView />
      </Suspense>
    </>
  );
}
