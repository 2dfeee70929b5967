"use client";

import { useSyncExternalStore } from "react";
import { asGround, type Ground } from "./viewer-modes";

const KEY = "easel.viewer.ground";
const listeners = new Set<() => void>();
let chosen: Ground | undefined;

/** What lies behind transparent pictures, the same on every stage and remembered in this browser. */
export function useGround(): [Ground, (ground: Ground) => void] {
  const ground = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (chosen ??= stored()),
    () => "checker" as const,
  );
  return [ground, choose];
}

function choose(ground: Ground): void {
  chosen = ground;
  for (const listener of listeners) listener();
  try {
    localStorage.setItem(KEY, ground);
  } catch {
    // Full or forbidden storage (private windows): the choice then lasts as long as the page.
  }
}

function stored(): Ground {
  try {
    return asGround(localStorage.getItem(KEY) ?? "") ?? "checker";
  } catch {
    return "checker";
  }
}
