import { db } from "../../db/client";
import { bulkAnswer, ownAmong, type BulkAnswer } from "./bulk";

/** Puts many of a person's assets into the trash. */
export async function deleteAssets(ownerId: string, ids: readonly string[]): Promise<BulkAnswer> {
  const done = await db().$queryRaw<{ id: string }[]>`
    UPDATE asset a SET "deletedAt" = now() WHERE ${ownAmong(ownerId, ids)} RETURNING a.id`;
  return bulkAnswer(ids, done);
}

/** Takes many of a person's assets out of the trash; those that are not there stay as they are. */
export async function restoreAssets(ownerId: string, ids: readonly string[]): Promise<BulkAnswer> {
  const done = await db().$queryRaw<{ id: string }[]>`
    UPDATE asset SET "deletedAt" = NULL
    WHERE id = ANY(${[...ids]}::uuid[]) AND "ownerId" = ${ownerId} RETURNING id`;
  return bulkAnswer(ids, done);
}
