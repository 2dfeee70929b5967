import { setTimeout as pause } from "node:timers/promises";
import { db } from "../../db/client";
import { OutgoingError } from "../../http/contract";
import { FORMATS } from "../../imaging/formats";
import { PictureError } from "../../imaging/picture-error";
import { sniff, SNIFF_BYTES } from "../../imaging/sniff";
import { logger } from "../../logger";
import { storage } from "../../storage";
import { StorageMissing } from "../../storage/contract";
import { showsAdult } from "./adult";
import { newestFirst } from "./newest-first";
import { fetchPicture, KEPT_WHOLE, pictureKeyAt } from "./picture";
import { pictureVersion, thumbnailKey, type CoverWidth, type EntryRef } from "./picture-key";

/** `later`: it is being fetched; ask again. `none`: there is none to be had. */
export type ThumbnailAnswer =
  { kind: "picture"; bytes: Buffer; mime: string; version: string } | { kind: "later" } | { kind: "none" };

const AT_ONCE = 4;
/** A host that failed is left alone for a moment. */
const AGAIN_AFTER_MS = 60_000;

const stack = newestFirst(AT_ONCE);
const failedAt = new Map<string, number>();

/** A WebP of a width, or the vendor's own file. */
export type ShownWidth = CoverWidth | "whole";

/**
 * One of an entry's pictures in a width, fetched on the first request for at most so many milliseconds. The
 * vendor's own file is there only of lists that are kept whole.
 */
export async function catalogThumbnail(
  { provider, kind, vendorId }: EntryRef,
  { index, width }: { index: number; width: ShownWidth },
  waitMs: number,
): Promise<ThumbnailAnswer> {
  const entry = await db().catalogEntry.findUnique({
    where: { provider_kind_vendorId: { provider, kind, vendorId } },
  });
  const key = entry && pictureKeyAt(entry, index);
  if (!entry || !key || (entry.adult && !(await showsAdult(provider)))) return { kind: "none" };
  if (width === "whole" && !KEPT_WHOLE.includes(kind)) return { kind: "none" };
  const known = await read(key, width);
  if (known) return known;
  if (Date.now() - (failedAt.get(key) ?? 0) < AGAIN_AFTER_MS) return { kind: "none" };
  const fetched = stack
    .run(() => fetchPicture(entry, index, width === "whole" ? undefined : width))
    .then(
      async (stored): Promise<ThumbnailAnswer> => (stored && (await read(stored, width))) || { kind: "none" },
      (error: unknown) => refused(key, error),
    );
  return Promise.race([fetched, pause(waitMs, { kind: "later" } as const, { ref: false })]);
}

async function read(key: string, width: ShownWidth): Promise<ThumbnailAnswer | null> {
  const version = pictureVersion(key);
  try {
    if (width !== "whole") {
      const bytes = await storage().get(thumbnailKey(key, width));
      return { kind: "picture", bytes, mime: "image/webp", version };
    }
    const bytes = await storage().get(key);
    const { format } = await sniff(bytes.subarray(0, SNIFF_BYTES));
    return format && { kind: "picture", bytes, mime: FORMATS[format].mime, version };
  } catch (error) {
    if (error instanceof StorageMissing) return null;
    throw error;
  }
}

function refused(key: string, error: unknown): ThumbnailAnswer {
  const isExpected = error instanceof OutgoingError || error instanceof PictureError;
  // Whoever asked may be gone, so nobody else would hear of a bug.
  if (!isExpected) logger.error({ err: error, key }, "a catalogue picture could not be stored");
  failedAt.set(key, Date.now());
  return { kind: "none" };
}
