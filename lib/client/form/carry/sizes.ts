import type { FormField } from "../../../capabilities/describe";
import { givenDefault } from "../default-values";

export interface Size {
  width: number;
  height: number;
}

/** Width over height of `W:H`; undefined for anything else. */
export function ratioOf(text: string): number | undefined {
  const [, width, height] = /^(\d+):(\d+)$/.exec(text) ?? [];
  return Number(width) > 0 && Number(height) > 0 ? Number(width) / Number(height) : undefined;
}

/** Where a vendor names no usual side: long shapes need room below its largest. */
const SHARE_OF_MOST = 0.75;

/** A size of this ratio with the area the vendor usually makes. */
export function sizeOfRatio(ratio: number, side: FormField): Size {
  const assumed = givenDefault(side);
  const usual = typeof assumed === "number" ? assumed : SHARE_OF_MOST * (side.limits.max ?? 1_024);
  return { width: usual * Math.sqrt(ratio), height: usual / Math.sqrt(ratio) };
}

/** The size scaled into both sides' limits, its ratio kept as far as they let it, in the vendor's steps. */
export function fitSize({ width, height }: Size, across: FormField, down: FormField): Size {
  const most = Math.min(1, (across.limits.max ?? Infinity) / width, (down.limits.max ?? Infinity) / height);
  const least = Math.max(1, smallest(across) / width, smallest(down) / height);
  const scale = most < 1 ? most : least;
  return { width: onStep(width * scale, across), height: onStep(height * scale, down) };
}

function smallest({ limits }: FormField): number {
  return Math.max(limits.min ?? 1, limits.above ?? 1);
}

function onStep(side: number, field: FormField): number {
  const unit = field.limits.multipleOf ?? field.step ?? 1;
  const [low, high] = [smallest(field), field.limits.max ?? Infinity];
  const steps = Math.min(Math.max(Math.round(side / unit), Math.ceil(low / unit)), Math.floor(high / unit));
  return steps * unit;
}
