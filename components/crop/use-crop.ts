"use client";

import { useState } from "react";
import type { Rect, Size } from "@/lib/painter/geometry";
import { parseRatio } from "@/lib/placement/ratio";
import { cropAround, firstCrop, nextTurn, turnCrop, turnedSize, type Turn } from "@/lib/placement/crop";

/** The choice of a free crop; any other choice is a ratio `W:H`. */
export const FREE = "free";

/** A crop in the making, in pixels of the turned picture. */
export interface CropState {
  /** Of the turned picture. */
  size: Size;
  turn: Turn;
  crop: Rect;
  choice: string;
  /** Width over height, where the crop has to keep one. */
  ratio: number | undefined;
  setCrop(crop: Rect): void;
  choose(choice: string): void;
  rotate(by: 1 | -1): void;
  reset(): void;
}

/** Keeps crop, ratio and turn of a picture together. */
export function useCrop(picture: Size, first: string): CropState {
  const [choice, setChoice] = useState(first);
  const [turn, setTurn] = useState<Turn>(0);
  const size = turnedSize(picture, turn);
  const ratio = ratioOf(choice);
  const [crop, setCrop] = useState(() => firstCrop(picture, ratio));

  const choose = (next: string) => {
    setChoice(next);
    setCrop(next === FREE ? crop : grown(crop, size, ratioOf(next)));
  };
  const rotate = (by: 1 | -1) => {
    const turned = turnCrop(crop, size, by);
    setTurn(nextTurn(turn, by));
    // A fixed shape stays upright as it is; the part of the picture inside it turns.
    setCrop(ratio === undefined ? turned : grown(turned, turnedSize(size, 1), ratio));
  };
  const reset = () => {
    setTurn(0);
    setCrop(firstCrop(picture, ratio));
  };
  return { size, turn, crop, choice, ratio, setCrop, choose, rotate, reset };
}

/** The crop in another ratio around the same middle; one that was everything is again as large as can be. */
function grown(crop: Rect, size: Size, ratio: number | undefined): Rect {
  const wasWhole = crop.width === size.width || crop.height === size.height;
  return wasWhole ? firstCrop(size, ratio) : cropAround(crop, size, ratio);
}

function ratioOf(choice: string): number | undefined {
  const ratio = parseRatio(choice);
  return ratio && ratio.width / ratio.height;
}
