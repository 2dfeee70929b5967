import sharp, { type Sharp } from "sharp";
import { randomOf } from "./random";

/** An SVG as pixels. */
export function rasterise(svg: string): Sharp {
  return sharp(Buffer.from(svg), { limitInputPixels: 8192 * 8192 });
}

/** A drawing without its blurs, which cost more than all the rest of it: hard light instead of soft. */
export function withoutFilters(svg: string): string {
  return svg.replace(/ filter="[^"]*"/g, "");
}

/** A fine film grain over an opaque picture; `strength` is the largest step in levels. */
export async function withGrain(svg: string, seed: string, strength = 7): Promise<Sharp> {
  const { data, info } = await rasterise(svg).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const random = randomOf(`grain ${seed}`);
  const noise = Int8Array.from({ length: 65_521 }, () =>
    Math.round((random.next() + random.next() - 1) * strength),
  );
  for (let pixel = 0, at = 0; at < data.length; pixel += 1, at += info.channels) {
    const step = noise[pixel % noise.length] ?? 0;
    for (let channel = at; channel < at + 3; channel += 1) {
      data[channel] = Math.min(255, Math.max(0, (data[channel] ?? 0) + step));
    }
  }
  return sharp(data, { raw: info });
}
