"use client";

import { useSyncExternalStore } from "react";
import type { MaskEngine } from "@/lib/painter/mask-engine";

/**
 * Something simple about a mask, up to date whenever its history moves. Components that ask for no more than they show
 * are left alone by most strokes.
 */
export function useEngineValue<T extends string | number | boolean>(
  engine: MaskEngine,
  read: (engine: MaskEngine) => T,
): T {
  const now = () => read(engine);
  return useSyncExternalStore(engine.settled.add, now, now);
}
