import { darker, lighter, mix } from "./colour";
import { landscape } from "./landscape";
import { PALETTES, type Palette, type PaletteName } from "./palette";
import type { Random } from "./random";
import { n, Sheet } from "./sheet";
import { room, windowLight } from "./still-life";
import { lamp, plant } from "./subjects/creatures";
import type { DrawSubject } from "./subjects/subject";
import { mug, vase } from "./subjects/vessels";
import { street } from "./street";

const NAMES: readonly PaletteName[] = ["sand", "rose", "forest", "sea", "citrus", "snow", "dusk"];

/** One empty scene of the catalogue to stand a product in; the number chooses its light and furniture. */
export function drawBackdrop(
  category: "indoor" | "outdoor" | "simplicity",
  number: number,
  random: Random,
): string {
  const palette = PALETTES[NAMES[number % NAMES.length] ?? "sand"];
  if (category === "indoor") return indoor(palette, number, random);
  return category === "simplicity" ? simple(palette, number) : outdoor(palette, number, random);
}

function indoor(palette: Palette, number: number, random: Random): string {
  const sheet = new Sheet();
  const edge = 700;
  const things: readonly DrawSubject[] = [plant, lamp, vase, mug];
  const draw = things[number % things.length] ?? plant;
  const { body } = draw(sheet, { accent: palette.accent, second: palette.second, random });
  const left = number % 2 === 0;
  const soft = sheet.blur(3);
  const panel = number % 3 === 1 ? panels(palette) : "";
  const thing = `<g filter="${soft}" transform="translate(${left ? 140 : 890},${edge + 60}) scale(${draw === mug ? 0.26 : 0.56})">${body}</g>`;
  return sheet.svg(
    1024,
    1024,
    room(sheet, 1024, 1024, edge, palette, true) + panel + windowLight(sheet, 1024, edge, random) + thing,
  );
}

function panels(palette: Palette): string {
  return [60, 390, 720]
    .map(
      (x) =>
        `<rect x="${x}" y="120" width="250" height="500" fill="none" stroke="${lighter(palette.wall, 0.5)}" stroke-width="8"/><rect x="${x + 10}" y="130" width="230" height="480" fill="none" stroke="${darker(palette.wall, 0.14)}" stroke-width="3"/>`,
    )
    .join("");
}

function outdoor(palette: Palette, number: number, random: Random): string {
  if (number % 3 === 1) return street(1024, 1024, palette, random);
  const scene = landscape(1024, 1024, palette, random);
  if (number % 3 === 0) return scene;
  const sheet = new Sheet("o");
  const wood = sheet.linear(
    90,
    [0, lighter(palette.table, 0.2)],
    [0.06, palette.table],
    [1, darker(palette.table, 0.42)],
  );
  const boards = [0, 1, 2, 3, 4].map(
    (index) =>
      `<path d="M${n(index * 256 - 60)},800L${n(index * 330 - 200)},1024" stroke="${darker(palette.table, 0.5)}" stroke-width="4" opacity=".6"/>`,
  );
  return sheet.svg(
    1024,
    1024,
    `${scene}<rect y="800" width="1024" height="224" fill="${wood}"/>${boards.join("")}`,
  );
}

/** A podium, an arch or a sweep of paper. */
function simple(palette: Palette, number: number): string {
  const sheet = new Sheet();
  const tone = mix(palette.wall, palette.accent, 0.16 + (number % 3) * 0.09);
  const back = sheet.radial(
    { x: 0.34, y: 0.24, r: 1 },
    [0, lighter(tone, 0.5)],
    [0.6, tone],
    [1, darker(tone, 0.2)],
  );
  const floor = sheet.linear(
    90,
    [0, darker(tone, 0.1)],
    [0.25, lighter(tone, 0.16)],
    [1, lighter(tone, 0.3)],
  );
  const contact = sheet.radial({ x: 0.5, y: 0.5, r: 0.5 }, [0, "#1c120c", 0.42], [1, "#1c120c", 0]);
  const side = sheet.linear(
    0,
    [0, darker(tone, 0.3)],
    [0.3, lighter(tone, 0.42)],
    [0.6, tone],
    [1, darker(tone, 0.34)],
  );
  const arch = sheet.linear(60, [0, lighter(palette.accent, 0.58)], [1, lighter(palette.accent, 0.2)]);
  const disc = sheet.linear(60, [0, lighter(palette.second, 0.6)], [1, lighter(palette.second, 0.25)]);
  const podium = (x: number, y: number, half: number, tall: number) =>
    `<ellipse cx="${x + 20}" cy="${y + tall + 10}" rx="${half * 1.3}" ry="${half * 0.27}" fill="${contact}"/><path d="M${x - half},${y}V${y + tall}A${half},${half * 0.2} 0 0 0 ${x + half},${y + tall}V${y}Z" fill="${side}"/><ellipse cx="${x}" cy="${y}" rx="${half}" ry="${half * 0.2}" fill="${lighter(tone, 0.5)}"/>`;
  const shapes = [
    podium(512, 800, 300, 90),
    `<path d="M262,760V420A250,250 0 0 1 762,420V760Z" fill="${arch}"/>${podium(512, 820, 260, 60)}`,
    `<circle cx="620" cy="430" r="280" fill="${disc}"/>${podium(512, 812, 280, 70)}`,
    `${podium(760, 690, 150, 170)}${podium(440, 820, 260, 70)}`,
    "",
    `<path d="M0,300C260,200 420,420 640,330S900,180 1024,240V760H0Z" fill="${arch}" opacity=".6"/>${podium(512, 812, 280, 70)}`,
    `<rect x="560" y="170" width="330" height="570" rx="165" fill="${disc}"/><rect x="180" y="330" width="260" height="410" rx="130" fill="${arch}"/>${podium(512, 822, 290, 60)}`,
  ];
  return sheet.svg(
    1024,
    1024,
    `<rect width="1024" height="1024" fill="${back}"/><rect y="740" width="1024" height="284" fill="${floor}"/>${shapes[number % shapes.length] ?? ""}`,
  );
}
