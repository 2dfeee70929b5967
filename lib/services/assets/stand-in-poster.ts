import { findCapability } from "../../capabilities/registry";
import { db } from "../../db/client";
import { PictureError } from "../../imaging/picture-error";
import { decodePixels, fromPixels, type Pixels } from "../../imaging/pixels";
import { storage } from "../../storage";
import { StorageMissing } from "../../storage/contract";
import { inputPictures } from "../pictures/input-picture";

/** A poster is no larger than what previews are kept at. */
const LONGEST = 2048;

/**
 * What stands for a video whose frames cannot be decoded here: the picture it was made from. Null where the job
 * had none.
 */
export async function standInPoster(jobId: string): Promise<Pixels | null> {
  const job = await db().job.findUnique({ where: { id: jobId } });
  const capability = job && findCapability(job.capability);
  if (!capability) return null;
  const pictures = await inputPictures(job.ownerId, capability, job.input, { trashed: true });
  const [first] = pictures.filter(({ asset, source }) => asset && source);
  if (!first?.asset || !first.source) return null;
  try {
    const pixels = await decodePixels(await storage().get(first.asset.storageKey), first.source.format);
    return await shrunk(pixels);
  } catch (error) {
    if (error instanceof PictureError || error instanceof StorageMissing) return null;
    throw error;
  }
}

async function shrunk(pixels: Pixels): Promise<Pixels> {
  const { data, info } = await fromPixels(pixels)
    .resize(LONGEST, LONGEST, { fit: "inside", withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: pixels.channels };
}
