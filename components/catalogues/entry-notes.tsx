"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { EntryJson } from "./entry-json";

/** Whether an entry was made for another base than the chosen model's. */
export function isOtherBase(entry: EntryJson, wanted: string | undefined): boolean {
  return (
    wanted !== undefined && entry.baseModel !== null && entry.baseModel.toLowerCase() !== wanted.toLowerCase()
  );
}

/** What stands in the way of an entry, in a word each. */
export function EntryNotes({ entry, baseModel }: { entry: EntryJson; baseModel: string | undefined }) {
  const t = useTranslations("catalogues");
  return (
    <>
      {entry.unusable && <Badge tone="bad">{t(`unusable.${entry.unusable}`)}</Badge>}
      {entry.baseModel && isOtherBase(entry, baseModel) && (
        <Badge tone="warn">{t("otherBase", { own: entry.baseModel })}</Badge>
      )}
      {entry.adult && <Badge>{t("adult")}</Badge>}
    </>
  );
}
