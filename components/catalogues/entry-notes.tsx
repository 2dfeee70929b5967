"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { isOtherBaseModel } from "@/lib/prompt/base-model";
import type { EntryJson } from "./entry-json";

/** What stands in the way of an entry, in a word each. */
export function EntryNotes({ entry, baseModel }: { entry: EntryJson; baseModel: string | undefined }) {
  const t = useTranslations("catalogues");
  return (
    <>
      {entry.unusable && <Badge tone="bad">{t(`unusable.${entry.unusable}`)}</Badge>}
      {entry.baseModel && isOtherBaseModel(entry.baseModel, baseModel) && (
        <Badge tone="warn">{t("otherBase", { own: entry.baseModel })}</Badge>
      )}
      {entry.adult && <Badge>{t("adult")}</Badge>}
    </>
  );
}
