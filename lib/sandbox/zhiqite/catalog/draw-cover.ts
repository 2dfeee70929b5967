import type { Sharp } from "sharp";
import { drawPrompt } from "../../drawing/draw-prompt";
import { rasterise, withoutFilters } from "../../drawing/render";
import type { Made } from "../../engine/work";
import { findCover } from "./covers";

const WIDTH = 384;
const HEIGHT = 512;

type Print = (picture: Sharp) => Sharp;

/** What the manner in an entry's prompt does to its pictures; each is a pass or two over a small picture. */
const PRINTS: Readonly<Record<string, Print>> = {
  ink: (picture) => picture.greyscale().linear(1.25, -18),
  sketch: (picture) => picture.greyscale().linear(0.7, 82),
  film: (picture) => picture.modulate({ saturation: 0.72, brightness: 1.05 }).tint("#c9b28f"),
  retro: (picture) => picture.tint("#d9a860"),
  cyber: (picture) => picture.modulate({ hue: 190, saturation: 1.5 }),
  neon: (picture) => picture.modulate({ hue: 285, saturation: 1.7 }),
  celadon: (picture) => picture.tint("#9cc4ae"),
  gilded: (picture) => picture.modulate({ hue: 20, saturation: 1.35 }),
  mist: (picture) => picture.linear(0.62, 92),
  cream: (picture) => picture.modulate({ saturation: 0.7, brightness: 1.1 }),
  velvet: (picture) => picture.modulate({ hue: 320, brightness: 0.86 }),
  ukiyo: (picture) => picture.modulate({ hue: 335, saturation: 1.15 }),
  fable: (picture) => picture.modulate({ hue: 45, saturation: 1.2 }),
  glass: (picture) => picture.modulate({ hue: 160 }),
  brocade: (picture) => picture.modulate({ hue: 70, saturation: 1.2 }),
  steam: (picture) => picture.tint("#b08d74"),
  dunhuang: (picture) => picture.modulate({ hue: 15, saturation: 0.9, brightness: 0.94 }),
};

/** One example picture of a model or LoRA, always the same; throws for a name that is none's. */
export async function drawCover(name: string): Promise<Made> {
  const cover = findCover(name);
  if (!cover) throw new Error(`no cover ${name}`);
  const { prompt } = cover.entry;
  const svg = drawPrompt({ prompt, width: WIDTH, height: HEIGHT, seed: name });
  const print = PRINTS[prompt.split(" ")[0]?.toLowerCase() ?? ""];
  const picture = rasterise(withoutFilters(svg)).removeAlpha();
  const bytes = await (print ? print(picture) : picture).jpeg({ quality: 80 }).toBuffer();
  return { bytes, format: "jpeg" };
}
