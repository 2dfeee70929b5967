"use client";

import { useSyncExternalStore } from "react";
import type { MaskEngine } from "@/lib/painter/mask-engine";

/** Draws the component again whenever the mask's history moves; returns a number that changes with it. */
export function useSettled(engine: MaskEngine): number {
  return useSyncExternalStore(
    engine.settled.add,
    () => engine.revision,
    () => 0,
  );
}
