import { markBox } from "./mark";
import { MARK_OUTLINES, MARK_SIZE } from "./mark-glyphs";
import type { Tracing } from "./tracing";

const OPERATORS: Record<string, string> = { M: "m", L: "l", C: "c" };
const ARGUMENTS: Record<string, number> = { M: 2, L: 2, C: 6 };

/** A tracing as Encapsulated PostScript: y grows upwards there, so the whole drawing is turned over once. */
export function toEps({ width, height, scale, paths }: Tracing): string {
  const areas = paths.map(
    ({ d, fill, x, y }) => `gsave ${x} ${y} translate ${colour(fill)} newpath ${outline(d)} fill grestore`,
  );
  return [
    "%!PS-Adobe-3.0 EPSF-3.0",
    `%%BoundingBox: 0 0 ${width} ${height}`,
    "%%Title: SANDBOX",
    "%%LanguageLevel: 2",
    "%%EndComments",
    "/m { moveto } bind def /l { lineto } bind def /c { curveto } bind def",
    `gsave 0 ${height} translate ${scale} ${-scale} scale`,
    ...areas,
    "grestore",
    ...mark(width, height),
    "showpage",
    "%%EOF",
    "",
  ].join("\n");
}

/** Path data of absolute M, L, C and Z as PostScript. */
function outline(d: string): string {
  return [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)]
    .map(([, command = "", rest = ""]) => {
      if (command === "Z") return "closepath";
      const numbers = rest.match(/-?\d*\.?\d+/g) ?? [];
      const count = ARGUMENTS[command] ?? 2;
      const steps = Array.from({ length: Math.floor(numbers.length / count) }, (_, step) =>
        numbers.slice(step * count, (step + 1) * count).join(" "),
      );
      return steps.map((step) => `${step} ${OPERATORS[command]}`).join(" ");
    })
    .join(" ");
}

function colour(hex: string): string {
  const parts = [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3));
  return `${parts.join(" ")} setrgbcolor`;
}

function mark(width: number, height: number): string[] {
  const box = markBox(width, height);
  if (!box) return [];
  const scale = (box.width * 0.86) / MARK_SIZE.width;
  const outlines = MARK_OUTLINES.map(
    ([d, x, y]) => `gsave ${x} ${y} translate newpath ${outline(d)} eofill grestore`,
  );
  return [
    `gsave 0 ${height} translate 1 -1 scale`,
    `0.4 setgray ${box.left} ${box.top} ${box.width} ${box.height} rectfill`,
    `1 setgray ${box.left + box.width * 0.07} ${box.top + (box.height - MARK_SIZE.height * scale) / 2} translate ${scale.toFixed(5)} dup scale`,
    ...outlines,
    "grestore",
  ];
}
