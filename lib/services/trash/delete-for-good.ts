import * as z from "zod";
import { db, Prisma } from "../../db/client";
import { assetIds } from "../organise/bulk";
import { purgeBatch } from "./purge-assets";
import { trashCutoff } from "./trash-days";

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
export async function deleteForGood(ownerId: string, body: PurgeBody): Promise<number> {
  const which = "all" in body ? Prisma.empty : Prisma.sql`AND id = ANY(${body.ids}::uuid[])`;
  // Their time is up: no other mark is needed, and a crash forgets nothing.
  const count = await db().$executeRaw`
    UPDATE asset SET "deletedAt" = 'epoch' WHERE "ownerId" = ${ownerId} AND "deletedAt" > ${trashCutoff()} ${which}`;
  await purgeBatch(ownerId);
  return count;
}
