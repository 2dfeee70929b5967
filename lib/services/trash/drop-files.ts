import { db } from "../../db/client";
import type { Asset } from "../../generated/prisma/client";
import { THUMBNAIL_WIDTHS } from "../../imaging/limits";
import { logger } from "../../logger";
import { storage } from "../../storage";
import { thumbnailKey } from "../assets/thumbnail-key";

type Files = Pick<Asset, "storageKey" | "previewKey">;

/**
 * Deletes the files of rows that are gone, except those another row or a vendor that may still fetch them needs. A
 * file that cannot be deleted now is left to the checker: nobody can reach it any more.
 */
export async function dropFiles(rows: readonly Files[]): Promise<void> {
  const keys = rows.flatMap(({ storageKey, previewKey }) =>
    previewKey ? [storageKey, previewKey] : storageKey,
  );
  for (const key of await unneeded([...new Set(keys)])) {
    const thumbnails = THUMBNAIL_WIDTHS.map((width) => thumbnailKey(key, width));
    await Promise.all([key, ...thumbnails].map((file) => storage().delete(file))).catch((error: unknown) => {
      logger.warn({ err: error, key }, "could not delete the files of a purged asset");
    });
  }
}

async function unneeded(keys: string[]): Promise<string[]> {
  const rows = await db().$queryRaw<{ key: string }[]>`
    SELECT key FROM unnest(${keys}::text[]) AS key
    WHERE NOT EXISTS (SELECT FROM asset WHERE asset."storageKey" = key)
      AND NOT EXISTS (SELECT FROM asset WHERE asset."previewKey" = key)
      AND NOT EXISTS (SELECT FROM public_grant g WHERE g."storageKey" = key AND g."endedAt" IS NULL)`;
  return rows.map(({ key }) => key);
}
