import { street } from "./street";
import { landscape } from "./landscape";
import { paletteFor } from "./palette";
import { drawPattern } from "./pattern";
import { portrait } from "./portrait";
import { randomOf } from "./random";
import { stillLife } from "./still-life";
import { namedSubject } from "./subjects/choose";

interface Wish {
  prompt: string;
  style?: string;
  width: number;
  height: number;
  seed: string;
}

/** The picture for a prompt as an SVG: always the same for the same wish. */
export function drawPrompt({ prompt, style, width, height, seed }: Wish): string {
  const random = randomOf(seed);
  const palette = paletteFor(prompt, style, random);
  const subject = namedSubject(prompt);
  if (/图案|印花|纹样|花纹|pattern|wallpaper|textile/i.test(prompt))
    return drawPattern({ prompt, style, side: 1024, seed, width, height });
  if (
    /人像|女孩|男孩|女人|男人|少女|模特|肖像|portrait|woman|girl|\bman\b|\bboy\b|model|person/i.test(prompt)
  ) {
    return portrait(width, height, palette, random, prompt);
  }
  if (subject) return stillLife(width, height, palette, random, subject);
  if (/街|城|都市|楼|夜市|city|street|town|skyline|building|urban/i.test(prompt))
    return street(width, height, palette, random);
  return landscape(width, height, palette, random);
}
