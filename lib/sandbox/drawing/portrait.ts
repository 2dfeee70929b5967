import type { CatalogFace } from "./catalog";
import { drawFace } from "./face";
import { lighter } from "./colour";
import type { Palette } from "./palette";
import type { Random } from "./random";
import { n, Sheet } from "./sheet";
import { sky } from "./landscape";

/** A person of the prompt in front of soft lights. */
export function portrait(
  width: number,
  height: number,
  palette: Palette,
  random: Random,
  prompt: string,
): string {
  const male = /男|\bman\b|\bboy\b|gentleman|\bmale\b/i.test(prompt);
  const face: CatalogFace = {
    id: `portrait-${random.whole(0, 9999)}-${random.whole(1, 3)}`,
    gender: male ? "male" : "female",
    skin: /黑人|african|black (man|woman|model)/i.test(prompt)
      ? "black"
      : random.pick(["yellow", "white", "yellow"] as const),
    age: /孩|儿童|child|kid|boy\b|little girl/i.test(prompt) ? "child" : "adult",
  };
  const sheet = new Sheet("p");
  const soft = sheet.blur(Math.min(width, height) * 0.02);
  const lights = Array.from({ length: 16 }, () => {
    const r = Math.min(width, height) * random.between(0.03, 0.1);
    return `<circle cx="${n(width * random.next())}" cy="${n(height * random.between(0, 0.8))}" r="${n(r)}" fill="${random.next() < 0.5 ? palette.sun : lighter(palette.accent, 0.4)}" opacity="${n(random.between(0.1, 0.34))}"/>`;
  });
  const side = Math.min(width * 1.05, height * 0.98);
  const figure = drawFace(face, { width: side, height: side, bust: true })
    .replace(/<rect x="-500" y="-500"[^>]*\/>/, "")
    .replace("<svg ", `<svg x="${n((width - side) / 2)}" y="${n(height - side)}" `);
  return sheet.svg(
    width,
    height,
    `${sky(sheet, width, height, palette)}<g filter="${soft}">${lights.join("")}</g>${figure}`,
  );
}
