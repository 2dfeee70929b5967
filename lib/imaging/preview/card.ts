import sharp from "sharp";
import type { Pixels } from "../pixels";

/** Letters as strokes on a 10 × 16 grid, so that a card looks alike on machines without fonts. */
const LETTERS: Record<string, string> = {
  D: "M0 0V16H4Q10 16 10 8T4 0Z",
  G: "M10 3Q9 0 5 0Q0 0 0 8T5 16H10V8H6",
  E: "M10 0H0V16H10M0 8H8",
  P: "M0 16V0H6Q10 0 10 4.500T6 9H0",
  S: "M10 3Q10 0 5 0T0 4Q0 7 5 8T10 12Q10 16 5 16T0 13",
  V: "M0 0L5 16L10 0",
};

/** What a card may say. */
export type DocumentName = "EPS" | "PSD" | "SVG";

/** A neutral sheet with a format's name on it, for documents that nothing here can draw. */
export async function documentCard(name: DocumentName): Promise<Pixels> {
  const strokes = [...name].map(
    (letter, at) => `<path transform="translate(${at * 16} 0)" d="${LETTERS[letter]}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="512" height="512">
    <path d="M28 12H80L100 32V116H28Z" fill="#f4f4f4" stroke="#9a9a9a" stroke-width="2"/>
    <path d="M80 12V32H100" fill="none" stroke="#9a9a9a" stroke-width="2"/>
    <g transform="translate(43 58)" fill="none" stroke="#5a5a5a" stroke-width="3" stroke-linecap="round">
      ${strokes.join("")}
    </g></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: 4 };
}
