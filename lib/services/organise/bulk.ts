import * as z from "zod";
import { BULK_LIMIT } from "../../asset-marks";
import { Prisma } from "../../db/client";

/** The assets a bulk call is about; one named twice counts once. */
export const assetIds = z
  .array(z.uuid().toLowerCase())
  .min(1)
  .max(BULK_LIMIT)
  .transform((ids) => [...new Set(ids)]);

/** The body of a bulk call that takes nothing but the assets. */
export const bulkBody = z.strictObject({ ids: assetIds });

/** What a bulk call came to. */
export interface BulkAnswer {
  changed: number;
  /** Those it left alone: unknown, in the trash, or not the caller's to change. */
  refused: string[];
}

/** Tells what was asked for but not done. */
export function bulkAnswer(asked: readonly string[], done: readonly { id: string }[]): BulkAnswer {
  const changed = new Set(done.map(({ id }) => id));
  return { changed: changed.size, refused: asked.filter((id) => !changed.has(id)) };
}

/** Of `asset AS a`: those of these ids that are the person's and not in the trash. */
export function ownAmong(ownerId: string, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`a.id = ANY(${[...ids]}::uuid[]) AND a."ownerId" = ${ownerId} AND a."deletedAt" IS NULL`;
}
