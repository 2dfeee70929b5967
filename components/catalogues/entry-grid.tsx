"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState, type KeyboardEvent } from "react";
import { Spinner } from "@/components/ui/spinner";
import { useGridFocus } from "./use-grid-focus";
import { useShownRows } from "./use-shown-rows";
import { useElementSize } from "../zoomable/use-element-size";
import { useMediaQuery } from "../zoomable/use-media-query";
import { CARD_WORDS, CoverCard } from "./cover-card";
import { entryKey, type EntryJson } from "./entry-json";
import { NameRow } from "./name-row";
import { uniformRows } from "./uniform-rows";

const GAP = 12;
const PADDING = 14;
/** Rows left below the screen when the next page is asked for. */
const AHEAD = 3;
const NAME_HEIGHT = 40;

export interface EntryGridProps {
  label: string;
  entries: readonly EntryJson[];
  /** Covers, or names alone where the vendor has no pictures. */
  look: "covers" | "names";
  hasMore: boolean;
  onMore(): void;
  selectedKey: string | null;
  isChosen(entry: EntryJson): boolean;
  /** The base that the chosen model has. */
  baseModel: string | undefined;
  onSelect(entry: EntryJson): void;
  onChoose(entry: EntryJson): void;
  onLarge(entry: EntryJson): void;
  onFavourite(entry: EntryJson, favourite: boolean): void;
}

/** All loaded entries, of which only those near the screen are drawn. Arrows move, Enter chooses, Space shows large. */
export function EntryGrid({
  label,
  entries,
  look,
  hasMore,
  onMore,
  selectedKey,
  isChosen,
  baseModel,
  onSelect,
  onChoose,
  onLarge,
  onFavourite,
}: EntryGridProps) {
  const t = useTranslations("catalogues");
  const wide = useMediaQuery("(min-width: 640px)");
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const width = useElementSize(scroller)?.width ?? 0;
  const gap = look === "covers" ? GAP : 4;
  const rows = useMemo(
    () =>
      look === "covers"
        ? uniformRows(entries.length, width, wide ? 152 : 144, GAP, (cell) => (cell * 4) / 3 + CARD_WORDS)
        : uniformRows(entries.length, width, 320, gap, () => NAME_HEIGHT),
    [entries.length, look, width, wide, gap],
  );
  const { shown, height, scrollTo } = useShownRows(scroller, rows, gap);
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && rows.length > 0 && lastShown >= rows.length - AHEAD) onMore();
  }, [hasMore, lastShown, rows.length, onMore]);

  const keys = useMemo(() => entries.map(entryKey), [entries]);
  const focus = useGridFocus(scroller, keys, rows, scrollTo);
  function onKeyDown(event: KeyboardEvent) {
    const entry = entries[keys.indexOf(focus.focusedId ?? "")];
    const isOnEntry = event.target instanceof HTMLElement && event.target.dataset.asset !== undefined;
    if (isOnEntry && entry && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      if (event.key === "Enter") onChoose(entry);
      else onLarge(entry);
      return;
    }
    focus.onKeyDown(event);
  }
  return (
    <div ref={setScroller} className="min-h-0 flex-1 overflow-y-auto" style={{ padding: PADDING }}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={hasMore ? -1 : rows.length}
        onKeyDown={onKeyDown}
        className="relative"
        style={{ height }}
      >
        {shown.map(({ row, index, start }) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 1}
            className="absolute inset-x-0 top-0 flex"
            style={{ transform: `translateY(${start}px)`, gap }}
          >
            {entries.slice(row.start, row.end).map((entry, column) => {
              const key = entryKey(entry);
              const cell = {
                entry,
                baseModel,
                focusable: key === focus.focusedId,
                selected: key === selectedKey,
                chosen: isChosen(entry),
                width: row.widths[column] ?? 0,
                height: row.height,
                onSelect: () => onSelect(entry),
                onChoose: () => onChoose(entry),
                onFocus: () => focus.onFocus(key),
                onFavourite,
              };
              return look === "covers" ? <CoverCard key={key} {...cell} /> : <NameRow key={key} {...cell} />;
            })}
          </div>
        ))}
      </div>
      {hasMore && (
        <div role="status" className="flex justify-center py-4 text-muted">
          <Spinner />
          <span className="sr-only">{t("loadingMore")}</span>
        </div>
      )}
    </div>
  );
}
