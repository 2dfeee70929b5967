"use client";

import { useTranslations } from "next-intl";
import { COUNTED_UP_TO } from "@/lib/answers/counted-up-to";

/** How many pictures a collection has, in words. */
export function useCountWords(): (count: number) => string {
  const t = useTranslations("organise.collections");
  return (count) => (count >= COUNTED_UP_TO ? t("manyPictures") : t("pictures", { count }));
}
