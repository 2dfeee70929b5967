import { union, type Rect } from "../geometry";
import { createMask, type GreyMask, type MaskEdge } from "../grey-mask";

/** The smallest level's longer side at most: a stage is hardly ever smaller. */
const SMALLEST = 128;

interface Level {
  grey: GreyMask;
  /** What changed below and is not averaged into this level yet, in this level's own pixels. */
  stale: Rect | null;
}

/**
 * A mask at its own size, at a half, a quarter and so on, each pixel the mean of four: whatever the zoom, a pixel on
 * the screen needs to look at four pixels only. With a hard edge the levels hold the mask as it is after the cut.
 * Changes are noted as they come and averaged when a level is asked for.
 */
export class MaskPyramid {
  private readonly levels: Level[] = [];

  constructor(
    readonly mask: GreyMask,
    readonly edge: MaskEdge,
  ) {
    let { width, height } = mask;
    while (Math.max(width, height) > SMALLEST) {
      [width, height] = [Math.ceil(width / 2), Math.ceil(height / 2)];
      this.levels.push({ grey: createMask(width, height), stale: { x: 0, y: 0, width, height } });
    }
  }

  /** Something changed in this box of the mask. */
  note(rect: Rect): void {
    let box = rect;
    for (const level of this.levels) {
      box = halved(box);
      level.stale = union(level.stale, box);
    }
  }

  /** The level whose pixels are the next smaller ones on a screen of this many pixels per pixel of the mask. */
  levelFor(scale: number): number {
    return Math.max(0, Math.min(this.levels.length, Math.floor(-Math.log2(scale))));
  }

  /** A level as the mask is now; 0 is the mask itself, uncut. */
  level(at: number): GreyMask {
    let from = this.mask;
    for (const [i, level] of this.levels.slice(0, at).entries()) {
      if (level.stale) average(from, level.grey, level.stale, i === 0 && this.edge === "hard");
      level.stale = null;
      from = level.grey;
    }
    return from;
  }
}

function halved({ x, y, width, height }: Rect): Rect {
  const [left, top] = [x >> 1, y >> 1];
  return { x: left, y: top, width: ((x + width + 1) >> 1) - left, height: ((y + height + 1) >> 1) - top };
}

function average(from: GreyMask, to: GreyMask, { x, y, width, height }: Rect, cuts: boolean): void {
  const { data } = from;
  const lastColumn = from.width - 1;
  for (let row = y; row < y + height; row++) {
    const upper = row * 2 * from.width;
    const lower = Math.min(row * 2 + 1, from.height - 1) * from.width;
    for (let column = x; column < x + width; column++) {
      const left = column * 2;
      const right = left < lastColumn ? left + 1 : left;
      const a = data[upper + left] ?? 0;
      const b = data[upper + right] ?? 0;
      const c = data[lower + left] ?? 0;
      const d = data[lower + right] ?? 0;
      // A grey's highest bit says whether it is white after the cut.
      const sum = cuts ? 255 * ((a >> 7) + (b >> 7) + (c >> 7) + (d >> 7)) : a + b + c + d;
      to.data[row * to.width + column] = (sum + 2) >> 2;
    }
  }
}
