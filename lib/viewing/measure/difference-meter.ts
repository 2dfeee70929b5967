import { pixelStep } from "./pixel-step";
import { StepCounts } from "./step-counts";

/** How much two pictures differ, pixel by pixel. */
export interface Difference {
  /** The mean difference, 0–255. */
  mean: number;
  /** The share of pixels that differ by more than SEEN. */
  changed: number;
}

/** Levels of 255 beyond which a difference counts as one; compression alone stays mostly below. */
export const SEEN = 8;

/** Measures two pictures of one size, handed over band by band. */
export class DifferenceMeter {
  private readonly counts = new StepCounts();

  /** Takes the same rows of both, as RGBA. */
  add(a: Uint8ClampedArray, b: Uint8ClampedArray): void {
    for (let at = 0; at < a.length; at += 4) this.counts.add(pixelStep(a, at, b, at));
  }

  result(): Difference {
    return { mean: this.counts.mean, changed: this.counts.shareAbove(SEEN) };
  }
}
