import type { Colour } from "./colour";
import type { Random } from "./random";

/** The colours of one picture: sky from top to horizon, three depths, and the things in front. */
export interface Palette {
  sky: readonly [Colour, Colour, Colour];
  sun: Colour;
  far: Colour;
  middle: Colour;
  near: Colour;
  wall: Colour;
  table: Colour;
  accent: Colour;
  second: Colour;
}

export const PALETTES = {
  sand: palette(
    ["#b9c7cf", "#e3d9c8", "#f4e3c9"],
    "#fff3d6",
    "#b7a993",
    "#8d7d68",
    "#4f4438",
    "#e2dace",
    "#c3b299",
    "#b2623f",
    "#3f6f68",
  ),
  dusk: palette(
    ["#2c3159", "#a2607e", "#f6a777"],
    "#ffe0a8",
    "#7b5279",
    "#46335c",
    "#1e1a35",
    "#c9a9a6",
    "#7d5a60",
    "#e9764f",
    "#f2c078",
  ),
  forest: palette(
    ["#9fc3c0", "#d5e3cf", "#f3ecd2"],
    "#fffbe3",
    "#8fae9c",
    "#4f7d6a",
    "#1f4238",
    "#dfe3d6",
    "#a98f6b",
    "#d07b3c",
    "#31695a",
  ),
  sea: palette(
    ["#4d8fc4", "#a7d2e6", "#fbe9d2"],
    "#fff6df",
    "#88aebd",
    "#4b86a0",
    "#1d4a63",
    "#dfe8ea",
    "#cdbfa8",
    "#ef7d57",
    "#2a6f97",
  ),
  rose: palette(
    ["#d3b3c4", "#f1cfc9", "#fbe6d6"],
    "#fff1e2",
    "#cc9fa4",
    "#a36f7f",
    "#5d3a4e",
    "#f1dcd6",
    "#d6aba0",
    "#c24d5f",
    "#7d8c6c",
  ),
  night: palette(
    ["#0c1330", "#26345f", "#5b6c96"],
    "#f4edcf",
    "#3a4875",
    "#212c52",
    "#0a0f24",
    "#3a4056",
    "#272b3b",
    "#f0b34e",
    "#6fa8c9",
  ),
  citrus: palette(
    ["#7fb8d4", "#f5e6b5", "#ffd98a"],
    "#fff8d8",
    "#e0b96a",
    "#7f9c56",
    "#35552f",
    "#f6ead0",
    "#e0b77d",
    "#f08a24",
    "#4f8a4b",
  ),
  snow: palette(
    ["#8fb0cf", "#cfdfea", "#f6f1ec"],
    "#ffffff",
    "#b9c9d8",
    "#8299b0",
    "#41566c",
    "#eceef0",
    "#c9c4bd",
    "#3f6a94",
    "#c0543f",
  ),
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;

/** The palettes a style code likes; the first word of a prompt that names a light or a place wins over them. */
const BY_STYLE: Record<string, readonly [PaletteName, ...PaletteName[]]> = {
  pictureBook: ["citrus", "rose", "forest"],
  illustration: ["sea", "citrus", "dusk"],
  anime: ["sea", "rose", "dusk"],
  game: ["dusk", "night", "forest"],
  photo: ["sand", "forest", "snow"],
  "3D": ["rose", "sea", "citrus"],
  eCommerce: ["sand", "rose", "snow"],
  logo: ["snow", "sand", "citrus"],
};

const BY_WORD: readonly (readonly [RegExp, PaletteName])[] = [
  [/夜|星|月|night|star|moon|neon|dark/i, "night"],
  [/黄昏|日落|晚霞|夕|sunset|dusk|evening|golden hour/i, "dusk"],
  [/雪|冬|冰|snow|winter|ice/i, "snow"],
  [/海|湖|水|蓝|sea|ocean|lake|beach|water|blue/i, "sea"],
  [/森|林|草|绿|叶|forest|green|leaf|plant|garden/i, "forest"],
  [/粉|花|樱|玫瑰|pink|rose|blossom|flower/i, "rose"],
  [/橙|柠檬|夏|果|orange|lemon|summer|fruit|yellow/i, "citrus"],
  [/沙|木|咖啡|棕|秋|sand|wood|coffee|brown|autumn|beige/i, "sand"],
];

/** The colours for a prompt in a style. */
export function paletteFor(prompt: string, style: string | undefined, random: Random): Palette {
  const named = BY_WORD.find(([words]) => words.test(prompt));
  const liked = BY_STYLE[style ?? ""] ?? ["sand", "sea", "dusk", "forest", "rose", "citrus"];
  return PALETTES[named?.[1] ?? random.pick(liked)];
}

type Sky = Palette["sky"];

function palette(
  sky: Sky,
  sun: Colour,
  far: Colour,
  middle: Colour,
  near: Colour,
  wall: Colour,
  table: Colour,
  accent: Colour,
  second: Colour,
): Palette {
  return { sky, sun, far, middle, near, wall, table, accent, second };
}
