"use client";

import { useTranslations } from "next-intl";
import { describing, type FacetName } from "./facets";
import type { CatalogItemJson, CatalogName } from "./use-catalog";

/** Facets in the reader's language; a value the studio has no word for is shown as the vendor writes it. */
export function useFacetWords() {
  const t = useTranslations("gallery.facet");
  const valueWord = (name: FacetName, value: string): string => {
    const key = `${name}.${value}`;
    return isKnown(key) ? t(key) : value;
  };
  return {
    valueWord,
    /** An entry in a few words: "Female · Adult · Light". */
    describe: (catalog: CatalogName, item: CatalogItemJson) =>
      describing(catalog, item)
        .map(({ name, value }) => valueWord(name, value))
        .join(" · "),
  };
}

const KNOWN = [
  "gender.male",
  "gender.female",
  "skin.yellow",
  "skin.white",
  "skin.black",
  "age.adult",
  "age.child",
  "category.indoor",
  "category.outdoor",
  "category.simplicity",
] as const;

function isKnown(key: string): key is (typeof KNOWN)[number] {
  return (KNOWN as readonly string[]).includes(key);
}
