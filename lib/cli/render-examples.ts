import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { EXAMPLE_PICTURES } from "../examples/examples";
import { FACES } from "../sandbox/drawing/catalog";
import { darker, lighter } from "../sandbox/drawing/colour";
import { drawBackdrop } from "../sandbox/drawing/backdrop";
import { drawCutOut } from "../sandbox/drawing/cut-out";
import { figure } from "../sandbox/drawing/figure";
import { landscape } from "../sandbox/drawing/landscape";
import { drawLettering } from "../sandbox/drawing/lettering";
import { PALETTES, type Palette } from "../sandbox/drawing/palette";
import { drawPattern } from "../sandbox/drawing/pattern";
import { portrait } from "../sandbox/drawing/portrait";
import { randomOf } from "../sandbox/drawing/random";
import { rasterise, withGrain } from "../sandbox/drawing/render";
import { Sheet } from "../sandbox/drawing/sheet";
import { room, shadow, stillLife, vignette, windowLight } from "../sandbox/drawing/still-life";
import { street } from "../sandbox/drawing/street";
import { cat, lamp, plant } from "../sandbox/drawing/subjects/creatures";
import { bag, gown, shirt } from "../sandbox/drawing/subjects/garments";
import type { DrawSubject } from "../sandbox/drawing/subjects/subject";
import { bottle, mug, vase } from "../sandbox/drawing/subjects/vessels";

/** Draws the example pictures anew into `public/examples`: `node --import tsx lib/cli/render-examples.ts`. */
const FOLDER = join("public", "examples");
const { sand, rose, sea, dusk, citrus, forest, snow } = PALETTES;

type Draw = (width: number, height: number) => string | Promise<Sharp>;

const DRAWINGS: Record<string, Draw> = {
  "bottle-on-table": (width, height) => stillLife(width, height, sand, randomOf("bottle"), bottle),
  "table-with-mug": tableWithMug,
  "shirt-on-figure": shirtOnFigure,
  "flat-lay-shirt": (width, height) => flatLay(width, height, shirt, { ...sand, wall: "#5f7482" }),
  "summer-dress": (width, height) => flatLay(width, height, gown, { ...rose, wall: "#ded3c4" }),
  "leather-bag": (width, height) => stillLife(width, height, citrus, randomOf("bag"), bag),
  "floral-print": (width) =>
    drawPattern({ prompt: "flowers and leaves", side: width, seed: "floral 4", style: "pictureBook" }),
  "evening-street": (width, height) => street(width, height, dusk, randomOf("street 2")),
  "mountain-lake": (width, height) => landscape(width, height, sea, randomOf("lake 5")),
  "perfume-cut-out": perfumeCutOut,
  portrait: (width, height) =>
    portrait(width, height, { ...rose, accent: "#e9a36b" }, randomOf("portrait 7"), "portrait of a woman"),
  cat: (width, height) => stillLife(width, height, forest, randomOf("cat 2"), cat),
  poster: async (width, height) =>
    drawLettering({ prompt: '"GOOD MORNING COFFEE" orange', width, height, seed: "poster", index: 2 }),
  room: livingRoom,
  podium: (width) =>
    drawBackdrop("simplicity", 1, randomOf("podium")).replace(
      /width="1024" height="1024"/,
      `width="${width}" height="${width}"`,
    ),
};

for (const { id, file, width, height, transparent } of EXAMPLE_PICTURES) {
  const draw = DRAWINGS[id];
  if (!draw) throw new Error(`no drawing for the example ${id}`);
  const drawn = await draw(width, height);
  const picture =
    typeof drawn !== "string" ? drawn : transparent ? rasterise(drawn) : await withGrain(drawn, id, 5);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(
    join(FOLDER, file),
    await sharp(await picture.png().toBuffer())
      .webp({ quality: 88, effort: 5 })
      .toBuffer(),
  );
}

/** The bottle, and a mug that somebody left beside it. */
function tableWithMug(width: number, height: number): string {
  const scene = new Sheet();
  const edge = height * 0.7;
  const place = (
    draw: DrawSubject,
    colours: Palette,
    x: number,
    y: number,
    scale: number,
    prefix: string,
  ) => {
    const { body, foot } = draw(scene, {
      accent: colours.accent,
      second: colours.second,
      random: randomOf(prefix),
    });
    return `${shadow(scene, x, y, foot * scale, 1000 * scale)}<g transform="translate(${x},${y}) scale(${scale})">${body}</g>`;
  };
  const parts = [
    room(scene, width, height, edge, forest, true),
    windowLight(scene, width, edge, randomOf("window")),
    place(vase, forest, width * 0.3, height * 0.79, height * 0.00058, "vase"),
    place(mug, { ...forest, accent: "#3d6f86" }, width * 0.7, height * 0.85, height * 0.00026, "mug"),
    vignette(scene, width, height),
  ];
  return scene.svg(width, height, parts.join(""));
}

function shirtOnFigure(width: number, height: number): string {
  const sheet = new Sheet();
  const face = FACES.find(({ id }) => id === "face-yellow-female-2");
  if (!face) throw new Error("the catalogue has lost a face");
  const base = height * 0.955;
  const scale = (height * 0.9) / 1000;
  const tone = "#b9c4c6";
  const back = sheet.radial(
    { x: 0.36, y: 0.3, r: 0.95 },
    [0, lighter(tone, 0.55)],
    [0.6, tone],
    [1, darker(tone, 0.2)],
  );
  const person = figure(sheet, {
    face,
    skin: "#e3ae83",
    shirt: "#f3ede2",
    trousers: "#34496b",
    accent: "#d9683f",
    second: "#2f6f68",
  });
  return sheet.svg(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${back}"/>${shadow(sheet, width / 2, base, 96 * scale, 420 * scale)}<g transform="translate(${width / 2},${base}) scale(${scale})">${person}</g>`,
  );
}

/** A garment from above on one tone, with a soft shadow all around its outline. */
function flatLay(width: number, height: number, draw: DrawSubject, palette: Palette): string {
  const sheet = new Sheet();
  const { body, width: wide } = draw(sheet, {
    accent: palette.accent,
    second: palette.second,
    random: randomOf("flat lay"),
  });
  const scale = Math.min((height * 0.82) / 1000, (width * 0.82) / wide);
  const ground = sheet.radial(
    { x: 0.35, y: 0.3, r: 0.95 },
    [0, lighter(palette.wall, 0.18)],
    [0.6, palette.wall],
    [1, darker(palette.wall, 0.22)],
  );
  const soft = sheet.blur(26);
  const at = (dx: number, dy: number) =>
    `translate(${width / 2 + dx},${height / 2 + 490 * scale + dy}) scale(${scale})`;
  const dark = body.replace(/(fill|stroke)="(?!none)[^"]*"/g, '$1="#1c1512"');
  return sheet.svg(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${ground}"/><g transform="${at(9, 13)}" filter="${soft}" opacity=".4">${dark}</g><g transform="${at(0, 0)}">${body}</g>`,
  );
}

async function perfumeCutOut(width: number, height: number): Promise<Sharp> {
  const drawn = await rasterise(drawCutOut({ prompt: "perfume sunset", side: 1600, seed: "cut out" }))
    .png()
    .toBuffer();
  const trimmed = await sharp(drawn).trim({ threshold: 1 }).png().toBuffer();
  return sharp(trimmed).resize({ width, height, fit: "fill" });
}

/** A corner to sit in: window light, a lamp on a low table, a plant and a picture on the wall. */
function livingRoom(width: number, height: number): string {
  const sheet = new Sheet();
  const edge = height * 0.76;
  const put = (
    draw: DrawSubject,
    accent: Palette["accent"],
    second: Palette["second"],
    x: number,
    y: number,
    scale: number,
  ) => {
    const { body, foot } = draw(sheet, { accent, second, random: randomOf(`room ${x}`) });
    return `${shadow(sheet, x, y, foot * scale, 600 * scale)}<g transform="translate(${x},${y}) scale(${scale})">${body}</g>`;
  };
  const unit = height / 1000;
  const seat = sheet.linear(90, [0, lighter(snow.second, 0.22)], [1, darker(snow.second, 0.28)]);
  const cushion = sheet.linear(60, [0, lighter(citrus.accent, 0.45)], [1, citrus.accent]);
  const sofa = `<g transform="translate(${width * 0.5},${height * 0.86}) scale(${unit})"><ellipse cx="0" cy="4" rx="470" ry="34" fill="#1c120c" opacity=".35"/><rect x="-400" y="-340" width="800" height="250" rx="60" fill="${seat}"/><rect x="-440" y="-240" width="120" height="220" rx="50" fill="${seat}"/><rect x="320" y="-240" width="120" height="220" rx="50" fill="${seat}"/><rect x="-340" y="-190" width="680" height="130" rx="36" fill="${lighter(snow.second, 0.12)}"/><path d="M0,-190V-66" stroke="${darker(snow.second, 0.3)}" stroke-width="5"/><rect x="-400" y="-70" width="800" height="50" rx="18" fill="${darker(snow.second, 0.25)}"/><rect x="-300" y="-20" width="26" height="40" fill="#5b3d24"/><rect x="274" y="-20" width="26" height="40" fill="#5b3d24"/><rect x="-290" y="-300" width="170" height="150" rx="30" fill="${cushion}" transform="rotate(-9 -205 -225)"/><rect x="150" y="-300" width="160" height="145" rx="30" fill="#efe6d6" transform="rotate(8 230 -228)"/></g>`;
  const art = landscape(360, 260, rose, randomOf("art"))
    .replace("<svg ", `<svg x="${width * 0.5 - 180 * unit}" y="${height * 0.15}" `)
    .replace(/width="360" height="260"/, `width="${360 * unit}" height="${260 * unit}"`)
    .replace(/"d(\d+)"/g, '"art$1"')
    .replace(/#d(\d+)\)/g, "#art$1)");
  const frame = `<rect x="${width * 0.5 - 196 * unit}" y="${height * 0.15 - 16 * unit}" width="${392 * unit}" height="${292 * unit}" fill="#6b4a2e"/><rect x="${width * 0.5 - 190 * unit}" y="${height * 0.15 - 10 * unit}" width="${380 * unit}" height="${280 * unit}" fill="#fbf6ec"/>`;
  const parts = [
    room(sheet, width, height, edge, sand, true),
    windowLight(sheet, width, edge, randomOf("room window")),
    frame,
    art,
    sofa,
    put(plant, "#b2623f", forest.second, width * 0.12, height * 0.9, 0.62 * unit),
    put(lamp, "#e0a052", "#3f6f68", width * 0.89, height * 0.84, 0.5 * unit),
    vignette(sheet, width, height),
  ];
  return sheet.svg(width, height, parts.join(""));
}
