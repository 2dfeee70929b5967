import type { Metadata } from "next";
import { getLocale, getTimeZone, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { TopBar } from "@/components/frame/top-bar";
import { filterOptions } from "@/components/gallery/filter-options";
import { GalleryView } from "@/components/gallery/gallery-view";
import { requireUser } from "@/lib/auth/require-user";
import { knownDays } from "./known-days";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("gallery"))("title") };
}

export default async function GalleryPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [person, t, locale, zone, query] = await Promise.all([
    requireUser(),
    getTranslations("gallery"),
    getLocale(),
    getTimeZone(),
    searchParams,
  ]);
  // Of their own a viewer has nothing; what is shared with them lies in collections.
  if (person.role === "viewer" && query.collection === undefined) redirect("/collections");
  return (
    <>
      <TopBar title={t("title")} purpose={t("purpose")} />
      <Suspense>
        <GalleryView {...filterOptions(locale)} known={await knownDays(person.id, query, zone)} />
      </Suspense>
    </>
  );
}
