"use client";

import { useQueries } from "@tanstack/react-query";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { SCALE_LIMITS, type Insets } from "@/lib/painter/viewport";
import { galleryAssetQuery } from "../../picture-menu/use-gallery-asset";
import { useElementSize } from "../../zoomable/use-element-size";
import { useMediaQuery } from "../../zoomable/use-media-query";
import { useViewport } from "../../zoomable/use-viewport";
import { ZoomControl } from "../../zoomable/zoom-control";
import { shownPicture } from "../shown-picture";
import { StageLoading, StageNotLoaded } from "../stage-states";
import { useZoomKeys } from "../use-zoom-keys";
import { Pane } from "./pane";
import { paneColumns } from "./pane-grid";

const GAP = 2;
const WIDE: Insets = { top: 20, right: 20, bottom: 20, left: 20 };
const NARROW: Insets = { top: 6, right: 6, bottom: 6, left: 6 };
const NO_SIZE = { width: 1, height: 1 };

/** A picture of several, with the words on it. */
export interface PaneItem {
  id: string;
  /** Read aloud. */
  alt: string;
  tag: ReactNode;
}

/**
 * Several pictures on one stage, zoomed and moved together. They are shown in the frame of one of them, `frameId`, so
 * that the same place is the same place in all. With `onPick` they are a list to choose from.
 */
export function PanesViewer({
  items,
  frameId,
  label,
  picked,
  onPick,
  onOpen,
}: {
  items: readonly PaneItem[];
  frameId: string;
  label: string;
  picked?: string;
  onPick?(id: string): void;
  onOpen?(id: string): void;
}) {
  const t = useTranslations("viewer");
  const answers = useQueries({ queries: items.map(({ id }) => galleryAssetQuery(id)) });
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const room = useElementSize(root);
  const wide = useMediaQuery("(min-width: 768px)");
  const framed = answers.find(({ data }) => data?.id === frameId)?.data;
  const frame = useMemo(() => (framed ? (shownPicture(framed)?.size ?? null) : null), [framed]);
  const control = useViewport(frame, wide ? WIDE : NARROW, SCALE_LIMITS.max);
  useZoomKeys(control);
  // Keys pressed in the list go on from the picture they have led to.
  useEffect(() => {
    if (!picked || !root?.contains(document.activeElement)) return;
    root.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }, [picked, root]);
  const columns = room ? paneColumns(items.length, frame ?? NO_SIZE, room, GAP) : items.length;
  const failed = answers.filter(({ isError }) => isError);

  return (
    <div className="flex size-full flex-col">
      <div
        ref={setRoot}
        role={onPick ? "listbox" : "group"}
        aria-label={label}
        aria-orientation={onPick ? "horizontal" : undefined}
        className="relative grid min-h-0 flex-1 auto-rows-[minmax(0,1fr)] overflow-hidden bg-line"
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gap: GAP }}
      >
        {items.map((item, index) => {
          const asset = answers[index]?.data;
          const picture = asset && shownPicture(asset);
          const isPicked = item.id === picked;
          return (
            <div
              key={item.id}
              role={onPick ? "option" : undefined}
              aria-selected={onPick ? isPicked : undefined}
              aria-label={onPick ? item.alt : undefined}
              tabIndex={onPick ? (isPicked ? 0 : -1) : undefined}
              onFocus={() => !isPicked && onPick?.(item.id)}
              onKeyDown={(event) => event.key === "Enter" && onOpen?.(item.id)}
              className={cn(
                "relative min-h-0 min-w-0 bg-stage outline-none",
                isPicked && "z-1 ring-2 ring-accent ring-inset [&>*]:-z-1",
              )}
            >
              {picture && frame && (
                <Pane
                  picture={picture}
                  alt={onPick ? "" : item.alt}
                  tag={item.tag}
                  frame={frame}
                  control={control}
                  measured={index === 0}
                  onPick={onPick && (() => onPick(item.id))}
                  onDouble={onOpen && (() => onOpen(item.id))}
                />
              )}
              {!picture && !answers[index]?.isError && <StageLoading />}
              {answers[index]?.isError && (
                <StageNotLoaded onRetry={() => failed.forEach(({ refetch }) => void refetch())} />
              )}
            </div>
          );
        })}
      </div>
      <div className="flex h-10 shrink-0 items-center justify-end border-t border-line bg-panel px-2 max-md:hidden">
        <p className="mr-auto px-1 text-sm text-muted">{t("panesTogether")}</p>
        <ZoomControl control={control} className="border-0 bg-transparent shadow-none" />
      </div>
    </div>
  );
}
