import { createMask, HALF, type GreyMask } from "../grey-mask";
import { eachRow, partOf, type Progress } from "./progress";

/** Larger than any squared distance between two pixels, small enough to be added to. */
const FAR = 2 ** 14;

/**
 * Everything within `by` pixels of what is more white than black becomes white: a true circle around each
 * pixel, with one pixel of antialiasing. Softness painted before is lost.
 */
export function grow(mask: GreyMask, by: number, progress: Progress): GreyMask {
  return grown(mask, by, (value) => value >= HALF, progress);
}

/** The reverse: everything within `by` pixels of black becomes black. The picture's own border takes nothing. */
export function shrink(mask: GreyMask, by: number, progress: Progress): GreyMask {
  const outside = grown(mask, by, (value) => value < HALF, progress);
  for (let i = 0; i < outside.data.length; i++) outside.data[i] = 255 - (outside.data[i] ?? 0);
  return outside;
}

/** An exact Euclidean distance to the nearest pixel that belongs, by columns first and then by rows. */
function grown(
  mask: GreyMask,
  by: number,
  belongs: (value: number) => boolean,
  progress: Progress,
): GreyMask {
  const { width, height } = mask;
  const result = createMask(width, height);
  const down = columnDistances(mask, belongs, partOf(progress, 0, 0.3));
  const envelope = new Envelope(width);
  eachRow(height, partOf(progress, 0.3, 1), (y) => {
    const heights = down.subarray(y * width, (y + 1) * width);
    envelope.build(heights);
    const row = result.data.subarray(y * width, (y + 1) * width);
    for (let x = 0; x < width; x++) {
      const distance = Math.sqrt(envelope.at(x));
      row[x] = Math.round(255 * Math.min(1, Math.max(0, by + 1 - distance)));
    }
  });
  return result;
}

/** For each pixel the distance to the nearest one of its column that belongs. */
function columnDistances(
  { width, height, data }: GreyMask,
  belongs: (value: number) => boolean,
  progress: Progress,
): Uint16Array {
  const distances = new Uint16Array(width * height);
  eachRow(height, partOf(progress, 0, 0.5), (y) => {
    for (let i = y * width; i < (y + 1) * width; i++) {
      const above = y === 0 ? FAR : (distances[i - width] ?? FAR);
      distances[i] = belongs(data[i] ?? 0) ? 0 : Math.min(FAR, above + 1);
    }
  });
  for (let i = distances.length - width - 1; i >= 0; i--) {
    const below = (distances[i + width] ?? FAR) + 1;
    if (below < (distances[i] ?? FAR)) distances[i] = below;
  }
  return distances;
}

/** The lowest of parabolas that stand on each column as high as the square of its distance. */
class Envelope {
  private readonly centres: Int32Array;
  private readonly starts: Float64Array;
  private heights: Uint16Array = new Uint16Array();
  private cursor = 0;

  constructor(width: number) {
    this.centres = new Int32Array(width);
    this.starts = new Float64Array(width + 1);
  }

  build(heights: Uint16Array): void {
    const { centres, starts } = this;
    this.heights = heights;
    this.cursor = 0;
    let top = -1;
    for (let x = 0; x < heights.length; x++) {
      let meets = -Infinity;
      for (; top >= 0; top--) {
        meets = this.meeting(centres[top] ?? 0, x);
        if (meets > (starts[top] ?? 0)) break;
      }
      top++;
      centres[top] = x;
      starts[top] = top === 0 ? -Infinity : meets;
    }
    starts[top + 1] = Infinity;
  }

  /** The envelope's height; to be asked from left to right. */
  at(x: number): number {
    while ((this.starts[this.cursor + 1] ?? Infinity) < x) this.cursor++;
    const centre = this.centres[this.cursor] ?? 0;
    return (x - centre) ** 2 + (this.heights[centre] ?? 0) ** 2;
  }

  /** Where the parabola further right becomes the lower one. */
  private meeting(a: number, b: number): number {
    const rise = (this.heights[b] ?? 0) ** 2 + b * b - (this.heights[a] ?? 0) ** 2 - a * a;
    return rise / (2 * (b - a));
  }
}
