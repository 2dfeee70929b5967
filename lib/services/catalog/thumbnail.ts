import { db } from "../../db/client";
import { OutgoingError } from "../../http/contract";
import { PictureError } from "../../imaging/picture-error";
import { storage } from "../../storage";
import type { CatalogKind } from "../../vendors/contract";
import { storedPicture, thumbnailKey } from "./picture";

/** The WebP of an entry, stored on the first request; null when there is none to be had. */
export async function catalogThumbnail(
  provider: string,
  kind: CatalogKind,
  vendorId: string,
): Promise<Buffer | null> {
  const entry = await db().catalogEntry.findUnique({
    where: { provider_kind_vendorId: { provider, kind, vendorId } },
  });
  if (!entry) return null;
  try {
    const key = await storedPicture(entry);
    return key === null ? null : await storage().get(thumbnailKey(key));
  } catch (error) {
    if (error instanceof OutgoingError || error instanceof PictureError) return null;
    throw error;
  }
}
