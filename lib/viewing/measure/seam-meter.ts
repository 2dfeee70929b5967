import type { Size } from "../../painter/geometry";
import { pixelStep } from "./pixel-step";
import { StepCounts } from "./step-counts";

/**
 * What happens where a picture meets itself, against what happens between its own neighbouring lines. Steps are mean
 * differences of neighbouring pixels, 0–255.
 */
export interface SeamFigure {
  /** Over the seam. */
  step: number;
  /** Between neighbouring lines inside the picture: the middle one, and what only one in twenty is above. */
  typical: number;
  high: number;
  /** The share of the seam's pixels that step harder than all but one in a hundred inside the picture. */
  hard: number;
}

/** `sideways` is where right meets left, `upright` where bottom meets top. */
export interface Seams {
  sideways: SeamFigure;
  upright: SeamFigure;
}

/** Measures seams of a picture that is handed over in bands from top to bottom, so that it need not be held whole. */
export class SeamMeter {
  private readonly columns: Float64Array;
  private readonly rows: Float64Array;
  private readonly inside = { sideways: new StepCounts(), upright: new StepCounts() };
  private readonly edge = { sideways: new StepCounts(), upright: new StepCounts() };
  private first: Uint8ClampedArray | null = null;
  private last: Uint8ClampedArray | null = null;
  private y = 0;

  constructor(private readonly size: Size) {
    this.columns = new Float64Array(Math.max(0, size.width - 1));
    this.rows = new Float64Array(Math.max(0, size.height - 1));
  }

  /** Takes the next rows, as RGBA. */
  add(band: Uint8ClampedArray): void {
    const length = this.size.width * 4;
    for (let start = 0; start + length <= band.length; start += length) {
      this.addRow(band.subarray(start, start + length));
    }
  }

  private addRow(row: Uint8ClampedArray): void {
    const { width } = this.size;
    for (let x = 0; x + 1 < width; x += 1) {
      const step = pixelStep(row, x * 4, row, x * 4 + 4);
      this.columns[x] = (this.columns[x] ?? 0) + step;
      this.inside.sideways.add(step);
    }
    this.edge.sideways.add(pixelStep(row, (width - 1) * 4, row, 0));
    if (this.last) this.rows[this.y - 1] = meanStep(this.last, row, this.inside.upright);
    this.first ??= row.slice();
    this.last = row.slice();
    this.y += 1;
  }

  /** To be asked for once, after the last row. */
  result(): Seams {
    if (this.first && this.last) meanStep(this.last, this.first, this.edge.upright);
    const columns = this.columns.map((sum) => sum / this.size.height);
    return {
      sideways: figure(this.edge.sideways, this.inside.sideways, columns),
      upright: figure(this.edge.upright, this.inside.upright, this.rows),
    };
  }
}

/** The mean step from one row to another, each of which is counted. */
function meanStep(from: Uint8ClampedArray, to: Uint8ClampedArray, counts: StepCounts): number {
  let sum = 0;
  for (let at = 0; at < to.length; at += 4) {
    const step = pixelStep(from, at, to, at);
    counts.add(step);
    sum += step;
  }
  return sum / (to.length / 4);
}

function figure(edge: StepCounts, inside: StepCounts, lines: Float64Array): SeamFigure {
  const sorted = Float64Array.from(lines).sort();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return {
    step: edge.mean,
    typical: at(0.5),
    high: at(0.95),
    hard: edge.shareAbove(inside.quantile(0.99)),
  };
}
