"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { CardProps } from "./cover-card";
import { entryKey } from "./entry-json";
import { EntryNotes } from "./entry-notes";
import { FavouriteButton } from "./favourite-button";

/** One entry of a list without pictures, by its name. */
export function NameRow({
  entry,
  width,
  height,
  focusable,
  selected,
  chosen,
  baseModel,
  onSelect,
  onChoose,
  onFocus,
  onFavourite,
}: CardProps & { width: number; height: number }) {
  const t = useTranslations("catalogues");
  return (
    <div
      role="gridcell"
      aria-selected={selected}
      className={cn(
        "group flex shrink-0 items-center rounded-lg hover:bg-fill",
        selected && "bg-accent-soft hover:bg-accent-soft",
      )}
      style={{ width, height }}
    >
      <button
        type="button"
        data-asset={entryKey(entry)}
        tabIndex={focusable ? 0 : -1}
        onClick={onSelect}
        onDoubleClick={onChoose}
        onFocus={onFocus}
        className="flex h-full min-w-0 flex-1 items-center gap-2 rounded-lg px-3 text-left"
      >
        {chosen && (
          <>
            <Check aria-hidden className="size-4 shrink-0 text-accent" />
            <span className="sr-only">{t("inUse")}</span>
          </>
        )}
        <span className="truncate" title={entry.name}>
          {entry.name}
        </span>
        <EntryNotes entry={entry} baseModel={baseModel} />
      </button>
      <FavouriteButton
        entry={entry}
        onFavourite={onFavourite}
        size="sm"
        tabIndex={-1}
        className={cn(
          "mr-1",
          !entry.favourite &&
            "opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100",
        )}
      />
    </div>
  );
}
