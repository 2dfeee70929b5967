import { landscape } from "./landscape";
import { paletteFor } from "./palette";
import { randomOf } from "./random";

export interface Wish {
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
  return landscape(width, height, palette, random);
}
