import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { TopBar } from "@/components/frame/top-bar";
import { filterOptions } from "@/components/gallery/filter-options";
import { HistoryView } from "@/components/history/history-view";
import { requireDesigner } from "@/lib/auth/require-user";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("gallery.history"))("title") };
}

export default async function HistoryPage() {
  await requireDesigner();
  const t = await getTranslations("gallery.history");
  return (
    <>
      <TopBar title={t("title")} purpose={t("purpose")} />
      <Suspense>
        <HistoryView {...filterOptions(await getLocale())} />
      </Suspense>
    </>
  );
}
