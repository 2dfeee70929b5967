import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { bulkAnswer, ownAmong, type BulkAnswer } from "./bulk";

/** How many of them the audit log names. */
const LISTED = 20;
/** Thousands of rows at once. */
const LIMITS = { timeout: 60_000 };

/** Puts many of a person's assets into the trash. */
export async function deleteAssets(
  ownerId: string,
  ids: readonly string[],
  actor: Actor = { id: ownerId },
): Promise<BulkAnswer> {
  const done = await db().$transaction(async (transaction) => {
    const rows = await transaction.$queryRaw<{ id: string }[]>`
      UPDATE asset a SET "deletedAt" = now() WHERE ${ownAmong(ownerId, ids)} RETURNING a.id`;
    const details = { count: rows.length, ids: rows.slice(0, LISTED).map(({ id }) => id) };
    if (rows.length > 0) await recordAudit({ ...by(actor), action: "asset.trashed", details }, transaction);
    return rows;
  }, LIMITS);
  return bulkAnswer(ids, done);
}

/** Takes many of a person's assets out of the trash; those that are not there stay as they are. */
export async function restoreAssets(ownerId: string, ids: readonly string[]): Promise<BulkAnswer> {
  const done = await db().$queryRaw<{ id: string }[]>`
    UPDATE asset SET "deletedAt" = NULL
    WHERE id = ANY(${[...ids]}::uuid[]) AND "ownerId" = ${ownerId} RETURNING id`;
  return bulkAnswer(ids, done);
}
