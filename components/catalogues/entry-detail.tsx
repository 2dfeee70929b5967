"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isOtherBaseModel } from "@/lib/prompt/base-model";
import { Notice } from "@/components/ui/notice";
import type { BrowsedKind, EntryJson } from "./entry-json";
import { EntryFacts } from "./entry-facts";
import { EntryNotes } from "./entry-notes";
import { EntryPictures } from "./entry-pictures";
import { FavouriteButton } from "./favourite-button";

/** Everything about one entry: its pictures, names, what it is written as, and what can be done with it. */
export function EntryDetail({
  kind,
  entry,
  baseModel,
  action,
  onLarge,
  onFavourite,
}: {
  kind: BrowsedKind;
  entry: EntryJson;
  baseModel: string | undefined;
  /** The one thing to do with it. */
  action: ReactNode;
  onLarge(index: number): void;
  onFavourite(entry: EntryJson, favourite: boolean): void;
}) {
  const t = useTranslations("catalogues");
  const isForOther = isOtherBaseModel(entry.baseModel, baseModel);
  return (
    <div className="flex min-h-full flex-col">
      <div className="flex-1 space-y-4 p-4">
        {(kind === "models" || kind === "loras") && (
          <EntryPictures key={`${entry.provider} ${entry.id}`} entry={entry} onLarge={onLarge} />
        )}
        <div className="flex items-start justify-between gap-2">
          <div className="min-w-0 space-y-1.5">
            <h2 className="text-lg font-semibold wrap-anywhere">{entry.name}</h2>
            <div className="flex flex-wrap gap-1 empty:hidden">
              <EntryNotes entry={entry} baseModel={baseModel} />
            </div>
          </div>
          <FavouriteButton entry={entry} onFavourite={onFavourite} />
        </div>
        {entry.unusable && <Notice tone="bad">{t(`unusableBecause.${entry.unusable}`)}</Notice>}
        {isForOther && baseModel !== undefined && (
          <Notice tone="warn">{t("otherBaseHint", { wanted: baseModel })}</Notice>
        )}
        <EntryFacts kind={kind} entry={entry} />
      </div>
      {action && <div className="sticky bottom-0 border-t border-line bg-panel p-3">{action}</div>}
    </div>
  );
}
