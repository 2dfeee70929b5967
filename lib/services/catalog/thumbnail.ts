import { setTimeout as pause } from "node:timers/promises";
import { db } from "../../db/client";
import { OutgoingError } from "../../http/contract";
import { PictureError } from "../../imaging/picture-error";
import { logger } from "../../logger";
import { storage } from "../../storage";
import { StorageMissing } from "../../storage/contract";
import { showsAdult } from "./adult";
import { newestFirst } from "./newest-first";
import { fetchPicture, pictureKeyAt } from "./picture";
import { pictureVersion, thumbnailKey, type EntryRef } from "./picture-key";

/** `later`: it is being fetched; ask again. `none`: there is none to be had. */
export type ThumbnailAnswer =
  { kind: "picture"; bytes: Buffer; version: string } | { kind: "later" } | { kind: "none" };

const AT_ONCE = 4;
/** A host that failed is left alone for a moment. */
const AGAIN_AFTER_MS = 60_000;

const stack = newestFirst(AT_ONCE);
const failedAt = new Map<string, number>();

/** The WebP of one of an entry's pictures, fetched on the first request for at most so many milliseconds. */
export async function catalogThumbnail(
  { provider, kind, vendorId }: EntryRef,
  index: number,
  waitMs: number,
): Promise<ThumbnailAnswer> {
  const entry = await db().catalogEntry.findUnique({
    where: { provider_kind_vendorId: { provider, kind, vendorId } },
  });
  const key = entry && pictureKeyAt(entry, index);
  if (!entry || !key || (entry.adult && !(await showsAdult(provider)))) return { kind: "none" };
  const known = await read(key);
  if (known) return known;
  if (Date.now() - (failedAt.get(key) ?? 0) < AGAIN_AFTER_MS) return { kind: "none" };
  const fetched = stack
    .run(() => fetchPicture(entry, index))
    .then(
      async (stored): Promise<ThumbnailAnswer> => (stored && (await read(stored))) || { kind: "none" },
      (error: unknown) => refused(key, error),
    );
  return Promise.race([fetched, pause(waitMs, { kind: "later" } as const, { ref: false })]);
}

async function read(key: string): Promise<ThumbnailAnswer | null> {
  try {
    return { kind: "picture", bytes: await storage().get(thumbnailKey(key)), version: pictureVersion(key) };
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
