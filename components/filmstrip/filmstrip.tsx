"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState, type KeyboardEvent } from "react";
import { tileCount, type Selection } from "../workspace/sitting";
import { useWorkspace } from "../workspace/workspace-context";
import { PictureViewer } from "../stage/lazy-viewer";
import { neighboursOf } from "../viewer/neighbours";
import { FilmTile } from "./film-tile";
import type { TileWish } from "./tile-wish";

const TileAction = dynamic(() => import("./tile-action").then((module) => module.TileAction), { ssr: false });

/** The results of this sitting, newest first; a run stands here from the moment it was clicked. */
export function Filmstrip() {
  const t = useTranslations("form.film");
  const { sitting } = useWorkspace();
  const strip = useRef<HTMLDivElement>(null);
  const [wish, setWish] = useState<TileWish | null>(null);
  const tiles: Selection[] = sitting.runs.flatMap((run) =>
    Array.from({ length: tileCount(run) }, (_, index) => ({ key: run.key, index })),
  );
  if (tiles.length === 0) return null;
  const at = tiles.findIndex((tile) => isSame(tile, sitting.selection));

  const move = (event: KeyboardEvent) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tiles.length - 1 }[event.key];
    const tile = to === undefined ? undefined : tiles[Math.min(tiles.length - 1, Math.max(0, to))];
    if (!tile) return;
    event.preventDefault();
    sitting.select(tile);
    const option = strip.current?.querySelectorAll<HTMLElement>("[role=option]")[tiles.indexOf(tile)];
    option?.focus();
  };
  return (
    <div className="shrink-0 border-t border-line bg-panel">
      <div
        ref={strip}
        role="listbox"
        aria-label={t("label")}
        aria-orientation="horizontal"
        onKeyDown={move}
        className="flex gap-2 overflow-x-auto overscroll-x-contain px-3.5 py-3 max-md:px-3 max-md:py-2"
      >
        {sitting.runs.flatMap((run) =>
          Array.from({ length: tileCount(run) }, (_, index) => (
            <FilmTile
              key={`${run.key}-${index}`}
              run={run}
              index={index}
              selected={isSame({ key: run.key, index }, sitting.selection)}
              focusable={
                at < 0
                  ? run === sitting.runs[0] && index === 0
                  : tiles[at]?.key === run.key && tiles[at]?.index === index
              }
              onSelect={() => sitting.select({ key: run.key, index })}
              onWish={setWish}
            />
          )),
        )}
      </div>
      {wish && wish.kind !== "large" && <TileAction wish={wish} onDone={() => setWish(null)} />}
      {wish?.kind === "large" && (
        <PictureViewer
          assetId={wish.assetId}
          neighbours={neighboursOf(
            sitting.runs.flatMap(({ job }) => job?.outputs.filter(({ url }) => url) ?? []),
          )}
          onShow={(assetId) => setWish({ kind: "large", assetId })}
          onClose={() => setWish(null)}
        />
      )}
    </div>
  );
}

function isSame(a: Selection, b: Selection | null): boolean {
  return a.key === b?.key && a.index === b.index;
}
