"use client";

import { createContext, useEffect, useState } from "react";

/** What lies over the page and takes its plain keys, the topmost last. */
const layers: symbol[] = [];

/** The layer a shortcut belongs to; null for the page itself. */
export const ShortcutLayer = createContext<symbol | null>(null);

/** Puts a layer above all others; the answer takes it away again. */
export function coverWith(layer: symbol): () => void {
  layers.push(layer);
  return () => void layers.splice(layers.indexOf(layer), 1);
}

/** Whether nothing lies above this layer. */
export function isUncovered(layer: symbol | null): boolean {
  return (layers.at(-1) ?? null) === layer;
}

/**
 * A layer of the caller's own, to be given to what it shows by `ShortcutLayer`: while it is there, plain keys mean what
 * they mean in it and nothing to the page below.
 */
export function useShortcutLayer(): symbol {
  const [layer] = useState(() => Symbol("layer"));
  useEffect(() => coverWith(layer), [layer]);
  return layer;
}
