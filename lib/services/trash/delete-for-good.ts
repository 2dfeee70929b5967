import * as z from "zod";
import { db, Prisma } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { assetIds } from "../organise/bulk";
import { purgeBatch } from "./purge-assets";
import { trashCutoff } from "./trash-days";

/** How many of them the audit log names. */
const LISTED = 20;
/** Thousands of rows at once. */
const LIMITS = { timeout: 60_000 };

/** What is to go for good: these, or all that lies in the trash. */
export const purgeBody = z.union([
  z.strictObject({ ids: assetIds }),
  z.strictObject({ all: z.literal(true) }),
]);
export type PurgeBody = z.output<typeof purgeBody>;

/**
 * Deletes from a person's trash for good and answers how many. They are out of reach at once; the first files go
 * with the call, those of a large trash, and of pictures a running job still needs, with the worker's next sweeps.
 */
export async function deleteForGood(
  ownerId: string,
  body: PurgeBody,
  actor: Actor = { id: ownerId },
): Promise<number> {
  const which = "all" in body ? Prisma.empty : Prisma.sql`AND id = ANY(${body.ids}::uuid[])`;
  // Their time is up: no other mark is needed, and a crash forgets nothing.
  const count = await db().$transaction(async (transaction) => {
    const gone = await transaction.$executeRaw`
      UPDATE asset SET "deletedAt" = 'epoch' WHERE "ownerId" = ${ownerId} AND "deletedAt" > ${trashCutoff()} ${which}`;
    const details = { count: gone, ...("ids" in body ? { ids: body.ids.slice(0, LISTED) } : {}) };
    if (gone > 0) await recordAudit({ ...by(actor), action: "asset.purged", details }, transaction);
    return gone;
  }, LIMITS);
  await purgeBatch(ownerId);
  return count;
}
