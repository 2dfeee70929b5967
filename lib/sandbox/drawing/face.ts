import type { CatalogFace } from "./catalog";
import { darker, lighter, mix, type Colour } from "./colour";
import { features } from "./face-features";
import type { FaceInk } from "./face-ink";
import { hairOf } from "./face-hair";
import { randomOf } from "./random";
import { Sheet } from "./sheet";

const SKINS: Record<CatalogFace["skin"], readonly [Colour, Colour, Colour]> = {
  white: ["#f6d3bd", "#eec0a4", "#f9dccb"],
  yellow: ["#f0c39c", "#e3ae83", "#f3cda9"],
  black: ["#8a5a3c", "#6b422b", "#a06d49"],
};
const HAIR: Record<CatalogFace["skin"], readonly [Colour, Colour, Colour]> = {
  white: ["#8a5a33", "#c79a56", "#4a2f22"],
  yellow: ["#2b2220", "#3d2a22", "#1d1a1c"],
  black: ["#1f1816", "#2d1f1a", "#171214"],
};
const GROUNDS: readonly [Colour, ...Colour[]] = [
  "#dfe6e4",
  "#ecdcd0",
  "#d8dfe9",
  "#e9e3cf",
  "#e5d6dd",
  "#d5e2d8",
];
const CLOTHES: readonly [Colour, ...Colour[]] = [
  "#3f6f68",
  "#b2623f",
  "#34496b",
  "#ede6d8",
  "#8b4a55",
  "#59606b",
  "#d6a24c",
];

/** An illustrated portrait from the front: with shoulders on a plain ground, or the head alone on transparency. */
export function drawFace(
  face: CatalogFace,
  { width, height, bust }: { width: number; height: number; bust: boolean },
): string {
  const random = randomOf(face.id);
  const sheet = new Sheet("f");
  const variant = Number(face.id.slice(-1)) - 1;
  const ink: FaceInk = {
    face,
    skin: SKINS[face.skin][variant % 3] ?? SKINS[face.skin][0],
    hair: HAIR[face.skin][variant % 3] ?? HAIR[face.skin][0],
    random,
    sheet,
  };
  const { back, front } = hairOf(ink, variant);
  const child = face.age === "child";
  const figure = back + neck(ink, bust) + (bust ? shoulders(ink) : "") + head(ink) + features(ink) + front;
  const ground = bust ? plainGround(sheet, random.pick(GROUNDS)) : "";
  const scale = child ? 0.94 : 1;
  const drop = bust ? -60 : 0;
  return sheet.svg(
    width,
    height,
    `${ground}<g transform="translate(0,${drop}) scale(${scale})">${figure}</g>`,
    bust ? "-500 -500 1000 1000" : "-330 -360 660 660",
  );
}

function plainGround(sheet: Sheet, colour: Colour): string {
  const fill = sheet.radial(
    { x: 0.36, y: 0.26, r: 0.95 },
    [0, lighter(colour, 0.5)],
    [0.6, colour],
    [1, darker(colour, 0.16)],
  );
  return `<rect x="-500" y="-500" width="1000" height="1000" fill="${fill}"/>`;
}

function head({ face, skin, sheet }: FaceInk): string {
  const fill = sheet.radial(
    { x: 0.4, y: 0.36, r: 0.78 },
    [0, lighter(skin, 0.22)],
    [0.55, skin],
    [1, mix(skin, "#7a3b2b", 0.26)],
  );
  const wide = face.age === "child" ? 184 : face.gender === "male" ? 178 : 168;
  const jaw = face.age === "child" ? 118 : face.gender === "male" ? 112 : 88;
  const chin = face.age === "child" ? 192 : 216;
  const ear = (side: 1 | -1) =>
    `<ellipse cx="${side * (wide - 2)}" cy="14" rx="30" ry="48" fill="${mix(skin, "#b5533c", 0.12)}"/><path d="M${side * (wide + 8)},-8C${side * (wide + 18)},10 ${side * (wide + 12)},34 ${side * wide},40" stroke="${mix(skin, "#7a3b2b", 0.4)}" stroke-width="5" fill="none" stroke-linecap="round"/>`;
  return (
    ear(-1) +
    ear(1) +
    `<path d="M0,-236C${wide * 0.72},-236 ${wide},-140 ${wide},-30C${wide},70 ${jaw + 28},${chin - 70} ${jaw - 20},${chin - 28}C${jaw * 0.5},${chin} ${jaw * 0.25},${chin + 6} 0,${chin + 6}S${-jaw * 0.5},${chin} ${-(jaw - 20)},${chin - 28}C${-(jaw + 28)},${chin - 70} ${-wide},70 ${-wide},-30C${-wide},-140 ${-wide * 0.72},-236 0,-236Z" fill="${fill}"/>`
  );
}

function neck({ face, skin, sheet }: FaceInk, bust: boolean): string {
  const half = face.age === "child" ? 58 : face.gender === "male" ? 92 : 70;
  const fill = sheet.linear(
    90,
    [0, mix(skin, "#6d3324", 0.46)],
    [0.45, mix(skin, "#7a3b2b", 0.2)],
    [1, skin],
  );
  const foot = bust ? 420 : 292;
  return `<path d="M${-half},100V250C${-half},300 ${-half - 40},330 ${-half - 70},${foot}H${half + 70}C${half + 40},330 ${half},300 ${half},250V100Z" fill="${fill}"/>`;
}

function shoulders({ face, random, sheet }: FaceInk): string {
  const colour = random.pick(CLOTHES);
  const fill = sheet.linear(75, [0, lighter(colour, 0.22)], [0.5, colour], [1, darker(colour, 0.3)]);
  const half = face.age === "child" ? 270 : face.gender === "male" ? 400 : 330;
  const collar = face.age === "child" ? 84 : 120;
  return (
    `<path d="M${-half},620C${-half},430 ${-half * 0.7},370 ${-collar},326C${-collar * 0.6},400 ${collar * 0.6},400 ${collar},326C${half * 0.7},370 ${half},430 ${half},620Z" fill="${fill}"/>` +
    `<path d="M${-collar},326C${-collar * 0.6},404 ${collar * 0.6},404 ${collar},326" fill="none" stroke="${darker(colour, 0.28)}" stroke-width="10" stroke-linecap="round"/>`
  );
}
