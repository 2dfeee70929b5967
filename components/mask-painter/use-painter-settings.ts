"use client";

import { useCallback, useEffect, useState } from "react";
import { suitableDiameter } from "@/lib/painter/brush";
import type { Size } from "@/lib/painter/geometry";
import { firstSettings, TINT_NAMES, type ChangeSettings, type PainterSettings } from "./painter-settings";

const KEY = "easel.painter";

/** How a person likes to paint, whatever the picture; tool, size and view begin anew with each one. */
type Kept = Pick<PainterSettings, "hardness" | "pressure" | "tolerance" | "contiguous" | "opacity" | "tint">;

/** How a person paints right now; what does not depend on the picture is kept in the browser. */
export function usePainterSettings({ width, height }: Size): [PainterSettings, ChangeSettings] {
  const [settings, setSettings] = useState(() => {
    const first = firstSettings(suitableDiameter(width, height));
    return { ...first, ...keptSettings(first, read()) };
  });
  const change: ChangeSettings = useCallback((part) => setSettings((now) => ({ ...now, ...part })), []);
  useEffect(() => write(settings), [settings]);
  return [settings, change];
}

/** What is kept, as far as it still means something; the first settings for the rest. */
export function keptSettings(first: Kept, kept: Record<string, unknown>): Kept {
  const within = (value: unknown, most: number, otherwise: number) =>
    typeof value === "number" && value >= 0 && value <= most ? value : otherwise;
  const either = (value: unknown, otherwise: boolean) => (typeof value === "boolean" ? value : otherwise);
  return {
    hardness: within(kept.hardness, 1, first.hardness),
    opacity: within(kept.opacity, 1, first.opacity),
    tolerance: within(kept.tolerance, 255, first.tolerance),
    pressure: either(kept.pressure, first.pressure),
    contiguous: either(kept.contiguous, first.contiguous),
    tint: TINT_NAMES.find((name) => name === kept.tint) ?? first.tint,
  };
}

function read(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function write({ hardness, pressure, tolerance, contiguous, opacity, tint }: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ hardness, pressure, tolerance, contiguous, opacity, tint }));
  } catch {
    // A browser that keeps nothing still paints.
  }
}
