import sharp from "sharp";
import { fromChannels, type Colour } from "../drawing/colour";

interface ColourShare {
  colour: Colour;
  /** Part of the (opaque) picture, 0–1. */
  share: number;
}

/** The colours a picture is mostly made of, most common first: a histogram of coarse bins, near ones taken together. */
export async function mainColours(file: string | Buffer, count = 5): Promise<ColourShare[]> {
  const { data } = await sharp(file)
    .resize({ width: 96, height: 96, fit: "inside" })
    .ensureAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const bins = new Map<number, { sum: [number, number, number]; hits: number }>();
  let opaque = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] ?? 0) < 128) continue;
    opaque += 1;
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const key = ((r >> 5) << 10) | ((g >> 5) << 5) | (b >> 5);
    const bin = bins.get(key) ?? { sum: [0, 0, 0], hits: 0 };
    bin.sum = [bin.sum[0] + r, bin.sum[1] + g, bin.sum[2] + b];
    bin.hits += 1;
    bins.set(key, bin);
  }
  const found = [...bins.values()]
    .sort((a, b) => b.hits - a.hits)
    .map(({ sum, hits }) => ({ rgb: sum.map((value) => value / hits), share: hits / Math.max(1, opaque) }));
  const distinct: typeof found = [];
  for (const { rgb, share } of found) {
    const near = distinct.find(
      (other) => Math.hypot(...rgb.map((value, channel) => value - (other.rgb[channel] ?? 0))) < 52,
    );
    if (near) near.share += share;
    else distinct.push({ rgb, share });
  }
  return distinct
    .sort((a, b) => b.share - a.share)
    .slice(0, count)
    .map(({ rgb: [r = 0, g = 0, b = 0], share }) => ({ colour: fromChannels(r, g, b), share }));
}
