"use client";

import { useState } from "react";
import { FIRST_SETTINGS, isPairMode, type ViewMode, type ViewSettings } from "./viewer-modes";

/** What a picture can be looked at in. */
export interface Possible {
  /** Only what stands still can be compared and repeated. */
  isStill: boolean;
  /** How many pictures its run gave. */
  results: number;
}

export function canShow(mode: ViewMode, { isStill, results }: Possible): boolean {
  return mode === "single" || (isStill && (mode !== "results" || results > 1));
}

/**
 * How the viewer looks at pictures. The wish outlasts a picture it cannot be granted for, so that arrows lead through
 * a run in one mode.
 */
export function useLook(start: ViewMode, possible: Possible) {
  const [wish, setWish] = useState<ViewSettings>({ ...FIRST_SETTINGS, mode: start });
  const settings = canShow(wish.mode, possible) ? wish : { ...wish, mode: "single" as const };
  const change = (part: Partial<ViewSettings>) => setWish((now) => ({ ...now, ...part }));
  const toggle = (mode: ViewMode) => {
    if (canShow(mode, possible)) change({ mode: settings.mode === mode ? "single" : mode });
  };
  return { settings, isPair: isPairMode(settings.mode), change, toggle };
}
