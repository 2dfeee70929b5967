import type { Made } from "../engine/work";
import { drawBackdrop } from "./backdrop";
import { BACKGROUNDS, FACES } from "./catalog";
import { drawFace } from "./face";
import { randomOf } from "./random";
import { rasterise, withoutFilters } from "./render";

/** A picture of LingTu's catalogues; throws for an id that is in neither. A whole list is looked at at once: it is drawn plainly. */
export async function drawCatalogPicture(id: string): Promise<Made> {
  const bytes = await rasterise(withoutFilters(drawing(id)))
    .removeAlpha()
    .webp({ quality: 88, effort: 1 })
    .toBuffer();
  return { bytes, format: "webp" };
}

function drawing(id: string): string {
  const face = FACES.find((candidate) => candidate.id === id);
  if (face) return drawFace(face, { width: 640, height: 640, bust: true });
  const background = BACKGROUNDS.find((candidate) => candidate.id === id);
  if (!background) throw new Error(`no catalogue picture ${id}`);
  return drawBackdrop(background.category, Number(id.slice(-1)) - 1, randomOf(id));
}
