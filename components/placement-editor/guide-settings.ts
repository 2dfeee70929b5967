"use client";

import { useCallback } from "react";
import { useKeptSet } from "@/lib/client/kept-set";

/** Margins offered, in per cent of the canvas's shorter side. */
export const MARGINS = ["0", "5", "10", "15"] as const;
export type Margin = (typeof MARGINS)[number];

/** How a person wants to be helped while placing; kept in the browser. */
export interface GuideSettings {
  /** Margins and middle lines are drawn. */
  shown: boolean;
  snapping: boolean;
  margin: Margin;
}

const KEY = "easel.placement-guides";
const OFF = { shown: "hidden", snapping: "free" } as const;
const FIRST_MARGIN: Margin = "5";

/** The guides' settings and a way to change them. Only what differs from the first settings is kept. */
export function useGuideSettings(): [GuideSettings, (change: Partial<GuideSettings>) => void] {
  const [kept, keep] = useKeptSet(KEY);
  const margin = MARGINS.find((share) => kept.has(`margin-${share}`)) ?? FIRST_MARGIN;
  const change = useCallback(
    ({ shown, snapping, margin: next }: Partial<GuideSettings>) => {
      if (shown !== undefined) keep(OFF.shown, !shown);
      if (snapping !== undefined) keep(OFF.snapping, !snapping);
      if (next !== undefined) for (const share of MARGINS) keep(`margin-${share}`, share === next);
    },
    [keep],
  );
  return [{ shown: !kept.has(OFF.shown), snapping: !kept.has(OFF.snapping), margin }, change];
}
