import { darker, lighter, mix } from "./colour";
import type { Palette } from "./palette";
import type { Random } from "./random";
import { n, Sheet } from "./sheet";
import type { DrawSubject } from "./subjects/subject";

/** A thing on a table in front of a wall, by the light of a window to its left. */
export function stillLife(
  width: number,
  height: number,
  palette: Palette,
  random: Random,
  draw: DrawSubject,
): string {
  const sheet = new Sheet();
  const edge = height * random.between(0.68, 0.74);
  const { body, foot, width: wide } = draw(sheet, { accent: palette.accent, second: palette.second, random });
  const scale = Math.min((height * 0.62) / 1000, (width * 0.7) / wide);
  const x = width * random.between(0.46, 0.54);
  const base = foot > 0 ? edge + (height - edge) * 0.34 : height * 0.5 + 500 * scale;
  const parts = [
    room(sheet, width, height, edge, palette, foot > 0),
    windowLight(sheet, width, foot > 0 ? edge : height, random),
    foot > 0
      ? shadow(sheet, x, base, foot * scale, 1000 * scale)
      : hangingShadow(sheet, x, base, wide * scale, 1000 * scale),
    `<g transform="translate(${n(x)},${n(base)}) scale(${scale.toFixed(4)})">${body}</g>`,
    vignette(sheet, width, height),
  ];
  return sheet.svg(width, height, parts.join(""));
}

/** A wall and, when something stands on it, a table. */
export function room(
  sheet: Sheet,
  width: number,
  height: number,
  edge: number,
  palette: Palette,
  table: boolean,
): string {
  const wall = sheet.radial(
    { x: 0.28, y: 0.2, r: 1.05 },
    [0, lighter(palette.wall, 0.5)],
    [0.45, palette.wall],
    [1, darker(palette.wall, 0.24)],
  );
  const top = sheet.linear(
    90,
    [0, darker(palette.table, 0.12)],
    [0.12, lighter(palette.table, 0.12)],
    [1, darker(palette.table, 0.3)],
  );
  const back = `<rect width="${width}" height="${height}" fill="${wall}"/>`;
  if (!table) return back;
  return (
    `${back}<rect y="${n(edge)}" width="${width}" height="${n(height - edge)}" fill="${top}"/>` +
    `<rect y="${n(edge - 3)}" width="${width}" height="5" fill="${lighter(palette.table, 0.35)}" opacity=".8"/>`
  );
}

/** Slanted panes of light on the wall. */
export function windowLight(sheet: Sheet, width: number, height: number, random: Random): string {
  const soft = sheet.blur(Math.max(6, width * 0.012));
  const start = width * random.between(0.04, 0.14);
  const pane = width * 0.11;
  const lean = width * 0.15;
  const panes = [0, 1, 2].map((index) => {
    const x = start + index * pane * 1.28;
    return [0.08, 0.46]
      .map(
        (top) =>
          `<path d="M${n(x + lean * (1 - top))},${n(height * top)}h${n(pane)}l${n(-lean * 0.36)},${n(height * 0.34)}h${n(-pane)}Z"/>`,
      )
      .join("");
  });
  return `<g fill="#fff8e6" opacity=".42" filter="${soft}">${panes.join("")}</g>`;
}

/** Contact shadow, cast shadow to the right, and a faint reflection of the ground. */
export function shadow(sheet: Sheet, x: number, base: number, foot: number, tall: number): string {
  const cast = sheet.radial(
    { x: 0.5, y: 0.5, r: 0.5 },
    [0, "#1c120c", 0.42],
    [0.6, "#1c120c", 0.16],
    [1, "#1c120c", 0],
  );
  const contact = sheet.radial(
    { x: 0.5, y: 0.5, r: 0.5 },
    [0, "#140c08", 0.85],
    [0.65, "#140c08", 0.5],
    [1, "#140c08", 0],
  );
  return (
    `<ellipse cx="${n(x + tall * 0.2)}" cy="${n(base + tall * 0.012)}" rx="${n(foot * 1.1 + tall * 0.26)}" ry="${n(foot * 0.16 + tall * 0.035)}" fill="${cast}"/>` +
    `<ellipse cx="${n(x + foot * 0.06)}" cy="${n(base - 1)}" rx="${n(foot * 1.12)}" ry="${n(Math.max(5, foot * 0.1))}" fill="${contact}"/>`
  );
}

/** What hangs throws a soft shadow on the wall behind it. */
function hangingShadow(sheet: Sheet, x: number, base: number, wide: number, tall: number): string {
  const fill = sheet.radial(
    { x: 0.5, y: 0.5, r: 0.5 },
    [0, "#1c120c", 0.4],
    [0.7, "#1c120c", 0.22],
    [1, "#1c120c", 0],
  );
  return `<ellipse cx="${n(x + wide * 0.05)}" cy="${n(base - tall * 0.46)}" rx="${n(wide * 0.56)}" ry="${n(tall * 0.58)}" fill="${fill}"/>`;
}

export function vignette(sheet: Sheet, width: number, height: number): string {
  const fill = sheet.radial(
    { x: 0.5, y: 0.48, r: 0.75 },
    [0.55, mix("#000000", "#201510", 0.5), 0],
    [1, "#100a08", 0.34],
  );
  return `<rect width="${width}" height="${height}" fill="${fill}"/>`;
}
