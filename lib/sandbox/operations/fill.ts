import { randomOf } from "../drawing/random";
import type { Pixels } from "./finish";
import type { Mask } from "./subject-mask";

/** A known neighbour of a hole: its colour and how far away it is. */
interface Shore {
  colour: [number, number, number];
  distance: number;
}
type Pair = readonly [Shore | null, Shore | null];

/**
 * A picture with its masked part painted from what is around it: each pixel between its neighbours to the left and
 * right and those above and below. The pair that agrees with itself counts more, so that a table's edge runs on
 * through the hole. Outside the mask nothing changes.
 */
export function fillMasked(pixels: Pixels, mask: Mask): Pixels {
  const { width, height, channels } = pixels;
  const hole = (pixel: number) => (mask.data[pixel] ?? 0) > 8;
  const painted = new Float32Array(width * height * 3);
  const weights = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) sweep(y * width, 1, width);
  for (let x = 0; x < width; x += 1) sweep(x, width, height);
  return blend();

  /** Fills every gap of one row or column. */
  function sweep(start: number, stride: number, length: number): void {
    for (let at = 0; at < length; at += 1) {
      if (!hole(start + at * stride)) continue;
      let end = at;
      while (end < length && hole(start + end * stride)) end += 1;
      const before = at > 0 ? average(start, stride, at - 1, -1, length) : null;
      const after = end < length ? average(start, stride, end, 1, length) : null;
      for (let inside = at; inside < end; inside += 1) {
        add(start + inside * stride, [
          before && { colour: before, distance: inside - at + 1 },
          after && { colour: after, distance: end - inside },
        ]);
      }
      at = end;
    }
  }

  /** The mean of the first few known pixels beyond a shore, so that one speck does not draw a streak. */
  function average(
    start: number,
    stride: number,
    from: number,
    way: 1 | -1,
    length: number,
  ): [number, number, number] {
    const sum: [number, number, number] = [0, 0, 0];
    let count = 0;
    for (let step = 1; step < 7; step += 1) {
      const at = from + step * way;
      const pixel = start + at * stride;
      if (at < 0 || at >= length || hole(pixel)) break;
      for (const channel of [0, 1, 2] as const) sum[channel] += pixels.data[pixel * channels + channel] ?? 0;
      count += 1;
    }
    if (count > 0) return [sum[0] / count, sum[1] / count, sum[2] / count];
    const pixel = (start + from * stride) * channels;
    return [pixels.data[pixel] ?? 0, pixels.data[pixel + 1] ?? 0, pixels.data[pixel + 2] ?? 0];
  }

  function add(pixel: number, [first, second]: Pair): void {
    const near = first ?? second;
    const far = second ?? first;
    if (!near || !far) return;
    const share = first && second ? first.distance / (first.distance + second.distance) : 0;
    const apart = Math.hypot(...near.colour.map((value, channel) => value - (far.colour[channel] ?? 0)));
    const reach = first && second ? Math.min(first.distance, second.distance) : near.distance * 3;
    const weight = 1 / ((reach + 2) * (1 + (apart / 22) ** 2));
    weights[pixel] = (weights[pixel] ?? 0) + weight;
    for (const channel of [0, 1, 2] as const) {
      const value = near.colour[channel] + (far.colour[channel] - near.colour[channel]) * share;
      painted[pixel * 3 + channel] = (painted[pixel * 3 + channel] ?? 0) + value * weight;
    }
  }

  function blend(): Pixels {
    const random = randomOf(`fill ${width} ${height}`);
    const data = Buffer.from(pixels.data);
    for (let pixel = 0; pixel < weights.length; pixel += 1) {
      const weight = weights[pixel] ?? 0;
      const share = (mask.data[pixel] ?? 0) / 255;
      if (weight === 0 || share === 0) continue;
      const grain = random.between(-1.6, 1.6);
      for (let channel = 0; channel < 3; channel += 1) {
        const before = data[pixel * channels + channel] ?? 0;
        const value = (painted[pixel * 3 + channel] ?? 0) / weight + grain;
        data[pixel * channels + channel] = Math.max(
          0,
          Math.min(255, Math.round(before + (value - before) * share)),
        );
      }
    }
    return { ...pixels, data };
  }
}
