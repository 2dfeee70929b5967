import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { TopBar } from "@/components/frame/top-bar";
import { filterOptions } from "@/components/gallery/filter-options";
import { GalleryView } from "@/components/gallery/gallery-view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("gallery"))("title") };
}

export default async function GalleryPage() {
  const t = await getTranslations("gallery");
  return (
    <>
      <TopBar title={t("title")} purpose={t("purpose")} />
      <Suspense>
        <GalleryView {...filterOptions(await getLocale())} />
      </Suspense>
    </>
  );
}
