import type { CatalogFace } from "./catalog";
import type { Colour } from "./colour";
import type { Random } from "./random";
import type { Sheet } from "./sheet";

/** What a face is drawn with. The middle of the head is (0, 0), the chin about y = 215. */
export interface FaceInk {
  face: CatalogFace;
  skin: Colour;
  hair: Colour;
  random: Random;
  sheet: Sheet;
}
