"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { useLoadedImage } from "../../zoomable/use-loaded-image";
import type { ViewSettings } from "../viewer-modes";
import type { PictureState } from "./deep-picture";

/** How often a tile stands beside itself, in each direction. */
export const REPEATS = 3;

/**
 * A tile repeated over its box: three times in each direction, or once and moved by half, so that its edges meet in the
 * middle. `tile` is its size on the screen, in whole device pixels: a fraction would show as a line between tiles.
 */
export function RepeatLayer({
  url,
  alt,
  tile,
  settings: { seam, marksSeams },
  onState,
}: {
  url: string;
  alt: string;
  tile: { width: number; height: number };
  settings: Pick<ViewSettings, "seam" | "marksSeams">;
  onState(state: PictureState | null): void;
}) {
  const t = useTranslations("viewer");
  const loaded = useLoadedImage(url).state;
  const tell = useEffectEvent(onState);
  useEffect(() => {
    tell(loaded === "ready" ? "shown" : loaded);
    return () => tell(null);
  }, [loaded]);
  const isMiddle = seam === "middle";
  const at = isMiddle ? [0.5] : [1, 2];
  const shift = isMiddle ? `${Math.round(tile.width / 2)}px ${Math.round(tile.height / 2)}px` : "0 0";
  const line = "absolute border-dashed border-accent drop-shadow-[0_0_1px_#fff]";
  return (
    <div
      role="img"
      aria-label={t(isMiddle ? "seamsInMiddle" : "repeated", { alt })}
      className="absolute top-0 left-0"
      style={{
        width: isMiddle ? tile.width : tile.width * REPEATS,
        height: isMiddle ? tile.height : tile.height * REPEATS,
        backgroundImage: `url("${url}")`,
        backgroundSize: `${tile.width}px ${tile.height}px`,
        backgroundPosition: shift,
      }}
    >
      {marksSeams &&
        at.map((times) => (
          <span key={times} aria-hidden>
            <span className={`${line} inset-y-0 border-l`} style={{ left: tile.width * times }} />
            <span className={`${line} inset-x-0 border-t`} style={{ top: tile.height * times }} />
          </span>
        ))}
    </div>
  );
}
