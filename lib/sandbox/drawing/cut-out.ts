import { paletteFor } from "./palette";
import { randomOf } from "./random";
import { Sheet } from "./sheet";
import { anySubject } from "./subjects/choose";

/** One thing alone on transparency, as large as a square allows. */
export function drawCutOut({
  prompt,
  style,
  side,
  seed,
}: {
  prompt: string;
  style?: string;
  side: number;
  seed: string;
}): string {
  const random = randomOf(seed + prompt);
  const { accent, second } = paletteFor(prompt, style, random);
  const sheet = new Sheet();
  const { body, width } = anySubject(prompt, random)(sheet, { accent, second, random });
  const scale = (side * 0.84) / Math.max(1000, width);
  const base = side / 2 + 500 * scale;
  return sheet.svg(side, side, `<g transform="translate(${side / 2},${base}) scale(${scale})">${body}</g>`);
}
