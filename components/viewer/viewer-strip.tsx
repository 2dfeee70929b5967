"use client";

import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { cn } from "@/components/ui/cn";
import { assetFileUrl } from "@/lib/client/use-asset";
import { VideoBadge } from "../video/video-badge";
import type { Neighbour, Neighbours } from "./neighbours";

/** Thumbnails drawn on either side of the shown picture. */
const AROUND = 24;

/** The pictures around the one that is shown, which is in the middle; a click or the arrows lead to another. */
export function ViewerStrip({
  neighbours,
  at,
  onGo,
}: {
  neighbours: Neighbours;
  at: number;
  onGo(index: number): void;
}) {
  const t = useTranslations("viewer");
  const list = useRef<HTMLDivElement>(null);
  const first = Math.max(0, at - AROUND);
  const end = Math.min(neighbours.total, at + AROUND + 1);

  useEffect(() => {
    const strip = list.current;
    const tile = strip?.querySelector<HTMLElement>("[aria-selected=true]");
    if (!strip || !tile) return;
    if (strip.contains(document.activeElement)) tile.focus({ preventScroll: true });
    strip.scrollTo({ left: tile.offsetLeft - (strip.clientWidth - tile.clientWidth) / 2 });
  }, [at, first]);

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={t("strip")}
      aria-orientation="horizontal"
      className="relative flex shrink-0 [scrollbar-width:none] gap-1.5 overflow-x-auto overscroll-x-contain border-t border-line bg-panel p-2 [@media(max-height:520px)]:hidden"
    >
      {Array.from({ length: end - first }, (_, offset) => first + offset).map((index) => (
        <StripTile
          key={index}
          neighbour={neighbours.at(index)}
          index={index}
          total={neighbours.total}
          isShown={index === at}
          onGo={() => onGo(index)}
        />
      ))}
    </div>
  );
}

function StripTile({
  neighbour,
  index,
  total,
  isShown,
  onGo,
}: {
  neighbour: Neighbour | undefined;
  index: number;
  total: number;
  isShown: boolean;
  onGo(): void;
}) {
  const t = useTranslations("viewer");
  return (
    <div
      role="option"
      aria-selected={isShown}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-label={t("stripItem", { number: index + 1 })}
      tabIndex={isShown ? 0 : -1}
      onClick={onGo}
      onKeyDown={({ key }) => key === "Enter" && onGo()}
      style={neighbour?.placeholder ? { backgroundImage: `url(${neighbour.placeholder})` } : undefined}
      className={cn(
        "relative size-14 shrink-0 cursor-pointer overflow-hidden rounded-md bg-fill bg-cover bg-center opacity-75 transition-opacity first:ml-auto last:mr-auto hover:opacity-100 max-md:size-11",
        isShown && "opacity-100 outline-2 outline-offset-2 outline-accent",
      )}
    >
      {neighbour?.kind === "text" ? (
        <span className="grid size-full place-items-center text-muted">
          <FileText aria-hidden className="size-5" strokeWidth={1.5} />
        </span>
      ) : (
        neighbour && (
          <img
            src={assetFileUrl(neighbour.id, 256)}
            alt=""
            draggable={false}
            loading="lazy"
            decoding="async"
            className="size-full object-cover"
          />
        )
      )}
      {neighbour?.kind === "video" && <VideoBadge className="bottom-0.5 left-0.5" />}
    </div>
  );
}
