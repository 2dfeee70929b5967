"use client";

import { useFormContext, useWatch } from "react-hook-form";
import type { Rect, Size } from "@/lib/painter/geometry";
import type { FormValues } from "@/lib/client/form/default-values";
import { carryBox, roundBox } from "@/lib/placement/boxes";
import { CANVAS_LIMITS, FIRST_SIZE } from "./size-presets";

/** A product placed on a canvas, as the form's values hold it. */
export interface Placement {
  size: Size;
  productId: string | undefined;
  /** Undefined while one of its numbers is missing. */
  box: Rect | undefined;
  /** None of its numbers is there: nobody has placed the product yet. */
  isUnplaced: boolean;
  backgroundId: string | undefined;
  /** A scene of the vendor's catalogue; an own background wins over it. */
  catalogId: string | undefined;
  maskId: string | null;
  setSize(size: Size): void;
  setBox(box: Rect): void;
  setProduct(assetId: string): void;
  setBackground(assetId: string): void;
  setMask(assetId: string | null): void;
}

const NAMES = [
  "width",
  "height",
  "goods.url",
  "goods.x",
  "goods.y",
  "goods.width",
  "goods.height",
  "background.url",
  "background.bgId",
  "background.mask",
] as const;

/** Reads and writes the placement in the form, so that the numbers beside it are always the drawing's. */
export function usePlacement(): Placement {
  const { control, setValue, clearErrors } = useFormContext<FormValues>();
  const [width, height, product, x, y, boxWidth, boxHeight, background, catalog, mask] = useWatch({
    control,
    name: NAMES,
  });
  const size = { width: side(width) ?? FIRST_SIZE.width, height: side(height) ?? FIRST_SIZE.height };
  const box = boxOf(x, y, boxWidth, boxHeight);
  const write = (name: string, value: unknown) => {
    setValue(name, value, { shouldDirty: true });
    clearErrors(name);
  };
  const setBox = (next: Rect) => {
    const whole = roundBox(next);
    write("goods.x", whole.x);
    write("goods.y", whole.y);
    write("goods.width", whole.width);
    write("goods.height", whole.height);
  };
  return {
    size,
    productId: text(product),
    box,
    isUnplaced: [x, y, boxWidth, boxHeight].every((number) => number === undefined),
    backgroundId: text(background),
    catalogId: text(catalog),
    maskId: text(mask) ?? null,
    setBox,
    setSize: (next) => {
      write("width", next.width);
      write("height", next.height);
      if (box) setBox(carryBox(box, size, next));
    },
    setProduct: (assetId) => write("goods.url", assetId),
    setBackground: (assetId) => write("background.url", assetId),
    setMask: (assetId) => write("background.mask", assetId ?? undefined),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function side(value: unknown): number | undefined {
  if (typeof value !== "number" || !Number.isInteger(value)) return undefined;
  return value >= CANVAS_LIMITS.min && value <= CANVAS_LIMITS.max ? value : undefined;
}

function boxOf(x: unknown, y: unknown, width: unknown, height: unknown): Rect | undefined {
  if (typeof x !== "number" || typeof y !== "number") return undefined;
  if (typeof width !== "number" || typeof height !== "number" || width < 1 || height < 1) return undefined;
  return { x, y, width, height };
}
