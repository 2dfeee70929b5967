import type { Rect } from "../geometry";
import { HALF } from "../grey-mask";
import type { MaskPyramid } from "./pyramid";

/** How a mask lies on a screen, in the screen's own pixels: how many are one pixel of the mask, and where it begins. */
export interface Lens {
  scale: number;
  x: number;
  y: number;
}

/** From this scale on pixels are shown apart, not blended into one another. */
const APART = 4;

/** Weights of neighbours, in 256ths. */
const ONE = 256;

/** Where a run of screen pixels finds its two neighbours along one side of the mask, and how much the second weighs. */
interface Track {
  /** The run's part that lies on the mask. */
  from: number;
  to: number;
  first: Int32Array;
  second: Int32Array;
  weight: Int32Array;
}

/** How strongly the mask covers each screen pixel of a box, 0–255, row by row; nothing beside the mask. */
export function sampleCoverage(pyramid: MaskPyramid, lens: Lens, box: Rect): Uint8Array {
  const coverage = new Uint8Array(box.width * box.height);
  const step = pyramid.levelFor(lens.scale);
  const { data, width, height } = pyramid.level(step);
  const cuts = step === 0 && pyramid.edge === "hard";
  const apart = lens.scale >= APART;
  const perPixel = 1 / (lens.scale * 2 ** step);
  const columns = track(box.x - lens.x, box.width, perPixel, width, apart);
  const rows = track(box.y - lens.y, box.height, perPixel, height, apart);
  const { first, second, weight } = columns;
  for (let row = rows.from; row < rows.to; row++) {
    const upper = (rows.first[row] ?? 0) * width;
    const lower = (rows.second[row] ?? 0) * width;
    const down = rows.weight[row] ?? 0;
    const start = row * box.width;
    for (let column = columns.from; column < columns.to; column++) {
      const left = first[column] ?? 0;
      const right = second[column] ?? 0;
      let a = data[upper + left] ?? 0;
      let b = data[upper + right] ?? 0;
      let c = data[lower + left] ?? 0;
      let d = data[lower + right] ?? 0;
      if (cuts) {
        a = a >= HALF ? 255 : 0;
        b = b >= HALF ? 255 : 0;
        c = c >= HALF ? 255 : 0;
        d = d >= HALF ? 255 : 0;
      }
      if (a === b && a === c && a === d) coverage[start + column] = a;
      else {
        const across = weight[column] ?? 0;
        const above = a * (ONE - across) + b * across;
        const below = c * (ONE - across) + d * across;
        coverage[start + column] = (above * (ONE - down) + below * down + 0x8000) >> 16;
      }
    }
  }
  return coverage;
}

/** Follows `count` screen pixels along one side; `start` is where the first begins, seen from the mask's beginning. */
function track(start: number, count: number, perPixel: number, side: number, apart: boolean): Track {
  const first = new Int32Array(count);
  const second = new Int32Array(count);
  const weight = new Int32Array(count);
  let [from, to] = [count, 0];
  for (let i = 0; i < count; i++) {
    const at = (start + i + 0.5) * perPixel;
    if (at < 0 || at >= side) continue;
    from = Math.min(from, i);
    to = i + 1;
    const before = apart ? Math.floor(at) : Math.floor(at - 0.5);
    first[i] = Math.max(0, before);
    second[i] = apart ? before : Math.min(side - 1, before + 1);
    weight[i] = apart ? 0 : Math.round((at - 0.5 - before) * ONE);
  }
  return { from, to, first, second, weight };
}
