import type { Rect } from "../geometry";
import { sampleCoverage, type Lens } from "./sample";
import type { MaskPyramid } from "./pyramid";

/** How a mask is seen: tinted over its picture, as its outline, or alone in black and white. */
export type MaskView = "overlay" | "outline" | "mask";

export interface Shade {
  view: MaskView;
  /** Red, green and blue, 0–255. */
  tint: readonly [number, number, number];
  /** 0–1; the picture stays readable under the mask even at 1. */
  opacity: number;
  /** How many screen pixels are one pixel of a page: lines and stripes keep their width. */
  ratio: number;
}

/** A screen's pixels: four bytes each, as a canvas keeps them. */
export interface Screen {
  width: number;
  pixels: Uint32Array;
}

const STRIPE = 5;
const [WEAK, STRONG] = [0.36, 0.82];

/** The box of the screen in which a changed box of the mask may show: with its outline, and blended into its neighbours. */
export function shownBox(rect: Rect, lens: Lens, { view, ratio }: Shade): Rect {
  const margin = Math.max(1, lens.scale) + lineReach(view, ratio) + 1;
  const x = Math.floor(lens.x + rect.x * lens.scale - margin);
  const y = Math.floor(lens.y + rect.y * lens.scale - margin);
  const right = Math.ceil(lens.x + (rect.x + rect.width) * lens.scale + margin);
  const bottom = Math.ceil(lens.y + (rect.y + rect.height) * lens.scale + margin);
  return { x, y, width: right - x, height: bottom - y };
}

/** Draws what shows of a mask into a box of the screen, every pixel of it, and nothing outside. */
export function shade(screen: Screen, pyramid: MaskPyramid, lens: Lens, look: Shade, box: Rect): void {
  if (look.view === "mask") return shadeAlone(screen, pyramid, lens, box);
  const { tint, opacity, view, ratio } = look;
  const colour = ((tint[2] << 16) | (tint[1] << 8) | tint[0]) >>> 0;
  const reach = lineReach(view, ratio);
  const line = view === "outline" ? 255 : Math.round(255 * Math.min(1, 0.35 + opacity));
  const stripes = view === "outline" ? new Uint8Array(1) : stripesOf(opacity, ratio);
  const around = grown(box, reach);
  const coverage = sampleCoverage(pyramid, lens, around);
  const along = around.width * reach;
  const phase = box.x + box.y - Math.round(lens.x) - Math.round(lens.y);
  for (let row = 0; row < box.height; row++) {
    const start = (row + reach) * around.width + reach;
    const target = (box.y + row) * screen.width + box.x;
    let stripe = modulo(phase + row, stripes.length);
    for (let column = 0; column < box.width; column++) {
      const at = start + column;
      const covered = coverage[at] ?? 0;
      const across = (coverage[at + reach] ?? 0) - (coverage[at - reach] ?? 0);
      const down = (coverage[at + along] ?? 0) - (coverage[at - along] ?? 0);
      let alpha = (covered * (stripes[stripe] ?? 0) + 127) / 255;
      if (across !== 0 || down !== 0) {
        const edge = line * edgeAt(covered, across, down, reach);
        alpha += edge - (alpha * edge) / 255;
      }
      screen.pixels[target + column] = (((alpha & 255) << 24) | colour) >>> 0;
      if (++stripe === stripes.length) stripe = 0;
    }
  }
}

/** Black and white, as the file will be. */
function shadeAlone(screen: Screen, pyramid: MaskPyramid, lens: Lens, box: Rect): void {
  const coverage = sampleCoverage(pyramid, lens, box);
  const { width, height } = pyramid.mask;
  const [right, bottom] = [lens.x + width * lens.scale, lens.y + height * lens.scale];
  for (let row = 0; row < box.height; row++) {
    const y = box.y + row + 0.5;
    for (let column = 0; column < box.width; column++) {
      const x = box.x + column + 0.5;
      const isOn = x >= lens.x && y >= lens.y && x < right && y < bottom;
      const grey = coverage[row * box.width + column] ?? 0;
      screen.pixels[(box.y + row) * screen.width + box.x + column] = isOn
        ? (0xff000000 | (grey << 16) | (grey << 8) | grey) >>> 0
        : 0;
    }
  }
}

/**
 * How much of a pixel the mask's outline takes, 0–1: a line as wide as `reach`, just outside of where the mask is at
 * 50 %, found from how far that is by the slope, so that a soft edge has as thin a line as a hard one.
 */
function edgeAt(covered: number, across: number, down: number, reach: number): number {
  const slope = Math.sqrt(across * across + down * down) / (2 * reach);
  const beyond = Math.abs((covered - 127.5) / slope + reach / 2);
  return Math.max(0, Math.min(1, reach / 2 + 0.5 - beyond));
}

/** How wide the outline is, in screen pixels. */
function lineReach(view: MaskView, ratio: number): number {
  return Math.max(1, Math.round((view === "outline" ? 1.75 : 1.25) * ratio));
}

/** One period of the diagonal stripes, a strong and a weak one in turn: picture and mask can both be read. */
function stripesOf(opacity: number, ratio: number): Uint8Array {
  const half = Math.max(2, Math.round(STRIPE * Math.SQRT2 * ratio));
  const [weak, strong] = [255 * WEAK * opacity, 255 * STRONG * opacity];
  return Uint8Array.from({ length: half * 2 }, (_, i) => {
    if (i % half === half - 1) return Math.round((weak + strong) / 2);
    return Math.round(i < half ? strong : weak);
  });
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
