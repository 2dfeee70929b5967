import type { CatalogWork, Made } from "../engine/work";
import { landscape } from "./landscape";
import { PALETTES } from "./palette";
import { randomOf } from "./random";
import { rasterise } from "./render";

/** A catalogue entry's picture. */
export async function drawCatalogPicture({ id }: CatalogWork): Promise<Made> {
  const svg = landscape(1024, 1024, PALETTES.sand, randomOf(id));
  return { bytes: await rasterise(svg).webp({ quality: 88 }).toBuffer(), format: "webp" };
}
