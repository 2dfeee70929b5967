"use client";

import { useTranslations } from "next-intl";

/** Where the API stops counting. */
const COUNTED_UP_TO = 1_000;

/** How many pictures a collection has, in words. */
export function useCountWords(): (count: number) => string {
  const t = useTranslations("organise.collections");
  return (count) => (count >= COUNTED_UP_TO ? t("manyPictures") : t("pictures", { count }));
}
