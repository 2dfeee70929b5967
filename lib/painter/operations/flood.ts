import type { Size } from "../geometry";
import { HALF } from "../grey-mask";

/** Whether a pixel belongs, seen from the one beside it that does (from itself, where a flood begins). */
export type Belongs = (i: number, from: number) => boolean;

/**
 * Belongs: every pixel darker than half, and beyond those the soft edge around them up to its ridge, so that
 * filling leaves no seam and never runs down the other side.
 */
export function upTheEdge(value: (i: number) => number): Belongs {
  return (i, from) => {
    const here = value(i);
    if (value(from) < HALF) return here < 255;
    return here > value(from) && here < 255;
  };
}

/** Pixels found one after the other; as many as there are, at most. */
export class Flood {
  readonly found: Int32Array;
  /** How many pixels were found. */
  count = 0;
  private readonly seen: Uint8Array;

  constructor(private readonly size: Size) {
    this.found = new Int32Array(size.width * size.height);
    this.seen = new Uint8Array(size.width * size.height);
  }

  has(i: number): boolean {
    return this.seen[i] === 1;
  }

  /**
   * Adds everything that belongs and is connected with a pixel (itself included, if it belongs) over its four
   * sides, or with `corners` its eight neighbours. Returns where in `found` the new ones begin.
   */
  spread(from: number, belongs: Belongs, corners = false): number {
    const first = this.count;
    const { width, height } = this.size;
    this.add(from, from, belongs);
    for (let next = first; next < this.count; next++) {
      const i = this.found[next] ?? 0;
      const x = i % width;
      const [left, right, up, down] = [x > 0, x < width - 1, i >= width, i < width * (height - 1)];
      if (left) this.add(i - 1, i, belongs);
      if (right) this.add(i + 1, i, belongs);
      if (up) this.add(i - width, i, belongs);
      if (down) this.add(i + width, i, belongs);
      if (!corners) continue;
      if (left && up) this.add(i - width - 1, i, belongs);
      if (right && up) this.add(i - width + 1, i, belongs);
      if (left && down) this.add(i + width - 1, i, belongs);
      if (right && down) this.add(i + width + 1, i, belongs);
    }
    return first;
  }

  private add(i: number, from: number, belongs: Belongs): void {
    if (this.seen[i] === 1 || !belongs(i, from)) return;
    this.seen[i] = 1;
    this.found[this.count++] = i;
  }
}
