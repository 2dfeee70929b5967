"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { Spinner } from "@/components/ui/spinner";
import { useElementSize } from "../zoomable/use-element-size";
import { useMediaQuery } from "../zoomable/use-media-query";
import type { GalleryAsset } from "./gallery-asset";
import { GalleryTile } from "./gallery-tile";
import { justify, shownRatio } from "./justify";
import { useGridFocus } from "./use-grid-focus";
import { useShownRows } from "./use-shown-rows";

const GAP = 8;
const PADDING = 14;
/** Rows left below the screen when the next page is asked for. */
const AHEAD = 4;

/** All loaded pictures in justified rows, of which only those near the screen are drawn. */
export function GalleryGrid({
  assets,
  hasMore,
  onMore,
  onOpen,
}: {
  assets: readonly GalleryAsset[];
  hasMore: boolean;
  onMore(): void;
  onOpen(id: string): void;
}) {
  const t = useTranslations("gallery");
  const wide = useMediaQuery("(min-width: 768px)");
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const width = useElementSize(scroller)?.width ?? 0;
  const rows = useMemo(() => {
    const ratios = assets.map((asset) => shownRatio(asset.width, asset.height));
    return width > 0 ? justify(ratios, width, wide ? 216 : 132, GAP) : [];
  }, [assets, width, wide]);
  const { shown, height, scrollTo } = useShownRows(scroller, rows, GAP);
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && rows.length > 0 && lastShown >= rows.length - AHEAD) onMore();
  }, [hasMore, lastShown, rows.length, onMore]);

  const ids = useMemo(() => assets.map(({ id }) => id), [assets]);
  const focus = useGridFocus(scroller, ids, rows, scrollTo);
  return (
    <div ref={setScroller} className="min-h-0 flex-1 overflow-y-auto" style={{ padding: PADDING }}>
      <div
        role="grid"
        aria-label={t("title")}
        aria-rowcount={hasMore ? -1 : rows.length}
        onKeyDown={focus.onKeyDown}
        className="relative"
        style={{ height }}
      >
        {shown.map(({ row, index, start }) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 1}
            className="absolute inset-x-0 top-0 flex"
            style={{ transform: `translateY(${start}px)`, gap: GAP }}
          >
            {assets.slice(row.start, row.end).map((asset, column) => (
              <GalleryTile
                key={asset.id}
                asset={asset}
                width={row.widths[column] ?? 0}
                height={row.height}
                focusable={asset.id === focus.focusedId}
                onOpen={() => onOpen(asset.id)}
                onFocus={() => focus.onFocus(asset.id)}
              />
            ))}
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
