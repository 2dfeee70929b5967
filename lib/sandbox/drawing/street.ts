import { darker, lighter, mix } from "./colour";
import { clouds, sky } from "./landscape";
import type { Palette } from "./palette";
import type { Random } from "./random";
import { n, Sheet } from "./sheet";

/** A street between two rows of houses that run to a low sun. */
export function street(width: number, height: number, palette: Palette, random: Random): string {
  const sheet = new Sheet("s");
  const eye = { x: width * random.between(0.46, 0.56), y: height * 0.6 };
  const glow = sheet.radial(
    { x: 0.5, y: 0.5, r: 0.5 },
    [0, palette.sun, 0.95],
    [0.3, palette.sun, 0.45],
    [1, palette.sun, 0],
  );
  const parts = [
    sky(sheet, width, height, palette),
    clouds(sheet, width, eye.y, palette, random),
    `<circle cx="${n(eye.x)}" cy="${n(eye.y - height * 0.04)}" r="${n(Math.max(width, height) * 0.42)}" fill="${glow}"/>`,
    skyline(width, eye.y, height, palette, random),
    road(sheet, width, height, eye, palette),
    row(sheet, -1, width, height, eye, palette, random),
    row(sheet, 1, width, height, eye, palette, random),
    lamps(sheet, width, height, eye, palette),
  ];
  return sheet.svg(width, height, parts.join(""));
}

interface Point {
  x: number;
  y: number;
}

function skyline(width: number, base: number, height: number, palette: Palette, random: Random): string {
  const towers = Array.from({ length: 26 }, (_, index) => {
    const x = (index / 26) * width;
    const tall = height * random.between(0.04, 0.17);
    return `<rect x="${n(x)}" y="${n(base - tall)}" width="${n(width / 24)}" height="${n(tall + 4)}" fill="${mix(palette.far, palette.sky[2], random.between(0.2, 0.5))}"/>`;
  });
  return towers.join("");
}

function road(sheet: Sheet, width: number, height: number, eye: Point, palette: Palette): string {
  const tar = sheet.linear(
    90,
    [0, mix(palette.middle, palette.sun, 0.55)],
    [0.4, mix(mix(palette.middle, palette.near, 0.5), "#4a4a52", 0.55)],
    [1, mix(palette.near, "#2c2c34", 0.6)],
  );
  const walk = sheet.linear(
    90,
    [0, mix(palette.far, palette.sun, 0.5)],
    [1, mix(palette.middle, palette.near, 0.35)],
  );
  const dashes = Array.from({ length: 9 }, (_, index) => {
    const near = 0.06 * 1.42 ** index;
    const y = eye.y + (height - eye.y) * near;
    const half = width * 0.008 * near * 1.6;
    const long = (height - eye.y) * near * 0.2;
    return `<path d="M${n(eye.x - half)},${n(y)}h${n(half * 2)}l${n(half * 0.5)},${n(long)}h${n(-half * 3)}Z"/>`;
  });
  return (
    `<rect y="${n(eye.y)}" width="${width}" height="${n(height - eye.y)}" fill="${walk}"/>` +
    `<path d="M${n(eye.x - 6)},${n(eye.y)}H${n(eye.x + 6)}L${n(width * 0.84)},${height}H${n(width * 0.16)}Z" fill="${tar}"/>` +
    `<g fill="${lighter(palette.sun, 0.3)}" opacity=".7">${dashes.join("")}</g>`
  );
}

/** Houses of one side, the far ones first; each is a trapezoid whose lines run to the eye's point. */
function row(
  sheet: Sheet,
  side: 1 | -1,
  width: number,
  height: number,
  eye: Point,
  palette: Palette,
  random: Random,
): string {
  const edge = (depth: number) => eye.x + (side > 0 ? width - eye.x : -eye.x) * depth * 1.04;
  const houses: string[] = [];
  let far = 0.1;
  while (far < 1.05) {
    const near = far * random.between(1.32, 1.5) + 0.015;
    const storeys = random.whole(3, 5);
    const tall = height * random.between(0.72, 1.05);
    const tone = random.pick([
      palette.wall,
      palette.far,
      palette.table,
      mix(palette.accent, palette.wall, 0.45),
      mix(palette.second, palette.wall, 0.5),
    ] as const);
    const shade = mix(darker(tone, side > 0 ? 0.4 : 0.16), palette.sky[2], Math.max(0, 0.6 - far));
    houses.push(
      house({
        far: edge(far),
        near: edge(Math.min(near, 1.2)),
        farDepth: far,
        nearDepth: Math.min(near, 1.2),
        tall,
        storeys,
        shade,
      }),
    );
    far = near;
  }
  return houses.join("");

  function house({
    far: x1,
    near: x2,
    farDepth,
    nearDepth,
    tall,
    storeys,
    shade,
  }: {
    far: number;
    near: number;
    farDepth: number;
    nearDepth: number;
    tall: number;
    storeys: number;
    shade: ReturnType<typeof mix>;
  }): string {
    const at = (share: number, x: number) => {
      const depth = farDepth + (nearDepth - farDepth) * ((x - x1) / (x2 - x1));
      return eye.y + (height - eye.y) * depth * 0.86 - share * tall * depth;
    };
    const quad = (left: number, right: number, low: number, high: number) =>
      `M${n(left)},${n(at(low, left))}L${n(right)},${n(at(low, right))}L${n(right)},${n(at(high, right))}L${n(left)},${n(at(high, left))}Z`;
    const fill = sheet.linear(side > 0 ? 180 : 0, [0, shade], [1, mix(shade, palette.sun, 0.34)]);
    const span = x2 - x1;
    const windows: string[] = [];
    for (let floor = 0; floor < storeys; floor += 1) {
      for (let column = 0; column < 3; column += 1) {
        const left = x1 + span * (0.12 + column * 0.29);
        const low = 0.24 + (floor * 0.72) / storeys;
        const lit = random.next() < 0.38;
        windows.push(
          `<path d="${quad(left, left + span * 0.19, low, low + 0.42 / storeys)}" fill="${lit ? "#ffdf9a" : darker(shade, 0.42)}" opacity="${lit ? 0.95 : 0.75}"/>`,
        );
      }
    }
    const awning = `<path d="${quad(x1 + span * 0.08, x1 + span * 0.92, 0.16, 0.21)}" fill="${random.next() < 0.5 ? palette.accent : palette.second}"/>`;
    const shop = `<path d="${quad(x1 + span * 0.1, x1 + span * 0.9, 0.01, 0.16)}" fill="#ffe3ae" opacity=".82"/><path d="${quad(x1 + span * 0.44, x1 + span * 0.58, 0, 0.15)}" fill="${darker(shade, 0.5)}"/>`;
    const roof = `<path d="${quad(x1 - span * 0.02, x2 + span * 0.02, 1, 1.03)}" fill="${darker(shade, 0.35)}"/>`;
    return `<path d="${quad(x1, x2, 0, 1)}" fill="${fill}"/>${roof}${windows.join("")}${shop}${awning}`;
  }
}

function lamps(sheet: Sheet, width: number, height: number, eye: Point, palette: Palette): string {
  const glow = sheet.radial(
    { x: 0.5, y: 0.5, r: 0.5 },
    [0, "#fff0c2", 0.9],
    [0.25, "#ffe2a0", 0.35],
    [1, "#ffe2a0", 0],
  );
  const iron = darker(palette.near, 0.35);
  return [0.2, 0.36, 0.62]
    .flatMap((depth) =>
      ([-1, 1] as const).map((side) => {
        const x = eye.x + side * width * 0.36 * depth * 1.1;
        const foot = eye.y + (height - eye.y) * depth * 0.92;
        const tall = height * 0.42 * depth;
        return `<path d="M${n(x)},${n(foot)}V${n(foot - tall)}h${n(-side * tall * 0.13)}" stroke="${iron}" stroke-width="${n(Math.max(1.5, 9 * depth))}" fill="none"/><circle cx="${n(x - side * tall * 0.13)}" cy="${n(foot - tall)}" r="${n(tall * 0.26)}" fill="${glow}"/>`;
      }),
    )
    .join("");
}
