"use client";

import { useKeptSet } from "@/lib/client/kept-set";

/** Heights that rows aim at, on wide screens and on phones. */
export const GRID_SIZES = {
  small: { wide: 132, phone: 84 },
  medium: { wide: 216, phone: 132 },
  large: { wide: 340, phone: 220 },
} as const;
export type GridSize = keyof typeof GRID_SIZES;

/** How large this browser shows the gallery's pictures. */
export function useGridSize(): [GridSize, (size: GridSize) => void] {
  const [kept, change] = useKeptSet("easel-gallery-size");
  const size = kept.has("small") ? "small" : kept.has("large") ? "large" : "medium";
  return [
    size,
    (next) => {
      for (const word of ["small", "large"]) change(word, word === next);
    },
  ];
}
