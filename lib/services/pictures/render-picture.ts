import { FORMATS } from "../../imaging/formats";
import type { PictureChange, Size } from "../../imaging/refit/source";
import { storage } from "../../storage";
import { makePicture, type MakeContext } from "./make-picture";
import type { PlannedPicture } from "./plan-pictures";

/** A picture as the vendor will fetch it. */
export interface RenderedPicture {
  file: { storageKey: string; mime: string; extension: string };
  size: Size;
  changes: PictureChange[];
}

interface RenderContext extends MakeContext {
  /** Of the file, without folder and extension; the same each time. */
  name: string;
}

/** Makes a picture and stores it; one that needs no change is served from where it lies. */
export async function renderPicture(
  picture: PlannedPicture,
  context: RenderContext,
): Promise<RenderedPicture> {
  const { encoded, size, changes } = await makePicture(picture, context);
  const { mime, extension } = FORMATS[encoded?.format ?? picture.source.format];
  if (!encoded) return { file: { storageKey: picture.storageKey, mime, extension }, size, changes };
  const storageKey = `prepared/${context.name}.${extension}`;
  await storage().put(storageKey, encoded.bytes, mime);
  return { file: { storageKey, mime, extension }, size, changes };
}
