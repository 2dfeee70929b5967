import { darker, lighter, mix } from "./colour";
import type { Palette } from "./palette";
import type { Random } from "./random";
import { n, Sheet } from "./sheet";

/** Layers of hills in mist under a low sun, with a lake in front: the picture for any prompt that names no thing. */
export function landscape(width: number, height: number, palette: Palette, random: Random): string {
  const sheet = new Sheet();
  const horizon = height * random.between(0.56, 0.66);
  const sun = {
    x: width * random.between(0.25, 0.75),
    y: horizon - height * random.between(0.1, 0.26),
    r: Math.min(width, height) * 0.055,
  };
  const parts = [sky(sheet, width, height, palette), sunlight(sheet, sun, width, height, palette)];
  parts.push(clouds(sheet, width, horizon, palette, random));
  const layers = 5;
  for (let layer = 0; layer < layers; layer += 1) {
    const depth = layer / (layers - 1);
    const base = horizon - height * 0.13 * (1 - depth) + height * 0.1 * depth;
    const tall = height * (0.2 - 0.1 * depth) * random.between(0.8, 1.2);
    const colour =
      depth < 0.5
        ? mix(palette.far, palette.middle, depth * 2)
        : mix(palette.middle, palette.near, depth * 2 - 1);
    const fill = sheet.linear(
      90,
      [0, lighter(colour, 0.08)],
      [0.55, mix(colour, palette.sky[2], 0.35 * (1 - depth))],
      [1, mix(colour, palette.sky[2], 0.6 * (1 - depth))],
    );
    parts.push(`<path d="${ridge(width, height, base, tall, 3 + layer * 2, random)}" fill="${fill}"/>`);
  }
  parts.push(
    lake(sheet, width, height, sun.x, palette, random),
    shore(sheet, width, height, palette, random),
  );
  return sheet.svg(width, height, parts.join(""));
}

export function sky(sheet: Sheet, width: number, height: number, palette: Palette): string {
  const fill = sheet.linear(90, [0, palette.sky[0]], [0.36, palette.sky[1]], [0.66, palette.sky[2]]);
  return `<rect width="${width}" height="${height}" fill="${fill}"/>`;
}

function sunlight(
  sheet: Sheet,
  sun: { x: number; y: number; r: number },
  width: number,
  height: number,
  palette: Palette,
): string {
  const glow = sheet.radial(
    { x: 0.5, y: 0.5, r: 0.5 },
    [0, palette.sun, 0.95],
    [0.16, palette.sun, 0.5],
    [1, palette.sun, 0],
  );
  const reach = Math.max(width, height) * 0.5;
  return (
    `<circle cx="${n(sun.x)}" cy="${n(sun.y)}" r="${n(reach)}" fill="${glow}"/>` +
    `<circle cx="${n(sun.x)}" cy="${n(sun.y)}" r="${n(sun.r)}" fill="${lighter(palette.sun, 0.6)}"/>`
  );
}

/** Soft bands of cloud, thinner towards the horizon. */
export function clouds(
  sheet: Sheet,
  width: number,
  horizon: number,
  palette: Palette,
  random: Random,
): string {
  const fill = sheet.radial(
    { x: 0.5, y: 0.5, r: 0.5 },
    [0, lighter(palette.sky[2], 0.4), 0.55],
    [1, lighter(palette.sky[2], 0.4), 0],
  );
  return Array.from({ length: 12 }, () => {
    const y = horizon * random.between(0.12, 0.85);
    const rx = width * random.between(0.1, 0.32);
    return `<ellipse cx="${n(width * random.between(0, 1))}" cy="${n(y)}" rx="${n(rx)}" ry="${n(rx * random.between(0.05, 0.12))}" fill="${fill}"/>`;
  }).join("");
}

/** A mountain line by midpoint displacement. */
function ridge(
  width: number,
  height: number,
  base: number,
  tall: number,
  detail: number,
  random: Random,
): string {
  let line = [random.between(-0.5, 1), random.between(0, 1), random.between(-0.5, 1)];
  for (let round = 0, rough = 0.62; round < Math.min(6, detail); round += 1, rough *= 0.56) {
    line = line.flatMap((value, index) => {
      const following = line[index + 1];
      return following === undefined
        ? [value]
        : [value, (value + following) / 2 + random.between(-rough, rough)];
    });
  }
  const points = line.map(
    (value, index) => `${n((index / (line.length - 1)) * width)},${n(base - value * tall)}`,
  );
  return `M0,${height}L${points.join("L")}L${width},${height}Z`;
}

function lake(
  sheet: Sheet,
  width: number,
  height: number,
  sunX: number,
  palette: Palette,
  random: Random,
): string {
  const top = height * 0.8;
  const water = sheet.linear(
    90,
    [0, mix(palette.sky[2], palette.middle, 0.35)],
    [1, mix(palette.sky[0], palette.near, 0.55)],
  );
  const shine = Array.from({ length: 34 }, () => {
    const depth = random.next();
    const half = width * (0.02 + 0.09 * depth) * random.between(0.4, 1.3);
    const x = sunX + width * random.between(-0.16, 0.16) * (0.3 + depth);
    const y = top + (height - top) * depth;
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(half)}" ry="${n(1 + depth * 2.2)}" fill="${palette.sun}" opacity="${n(0.5 - depth * 0.32)}"/>`;
  }).join("");
  return `<rect y="${n(top)}" width="${width}" height="${n(height - top)}" fill="${water}"/>${shine}`;
}

function shore(sheet: Sheet, width: number, height: number, palette: Palette, random: Random): string {
  const dark = darker(palette.near, 0.35);
  const left = random.next() < 0.5;
  const reeds = Array.from({ length: 70 }, () => {
    const x = width * (left ? random.between(-0.02, 0.36) : random.between(0.64, 1.02));
    const tall = height * random.between(0.04, 0.15);
    const lean = random.between(-0.3, 0.3) * tall;
    return `<path d="M${n(x)},${height}q${n(lean * 0.2)},${n(-tall * 0.6)} ${n(lean)},${n(-tall)}" stroke="${dark}" stroke-width="${n(random.between(1.5, 3.5))}" fill="none" stroke-linecap="round"/>`;
  }).join("");
  const bank = left
    ? `M0,${height}V${n(height * 0.93)}Q${n(width * 0.25)},${n(height * 0.93)} ${n(width * 0.48)},${height}Z`
    : `M${width},${height}V${n(height * 0.93)}Q${n(width * 0.75)},${n(height * 0.93)} ${n(width * 0.52)},${height}Z`;
  return `<path d="${bank}" fill="${sheet.linear(90, [0, palette.near], [1, dark])}"/>${reeds}`;
}
