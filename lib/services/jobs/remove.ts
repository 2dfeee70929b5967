import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { stopFollowing } from "./stop-following";
import { transaction } from "./transaction";

/**
 * Puts a job and its outputs in the trash. A queued one is cancelled; one that is already at the vendor goes
 * on, and its results land in the trash. False when it is not the person's.
 */
export async function deleteJob(
  ownerId: string,
  id: string,
  actor: Actor = { id: ownerId },
): Promise<boolean> {
  const found = await db().job.findFirst({ where: { id, ownerId, deletedAt: null } });
  if (!found) return false;
  await stopFollowing(id, ["queued"]);
  return transaction(async (tx) => {
    const deletedAt = new Date();
    const { count } = await tx.job.updateMany({
      where: { id, ownerId, deletedAt: null },
      data: { deletedAt },
    });
    if (count === 0) return false;
    await tx.asset.updateMany({ where: { output: { jobId: id }, deletedAt: null }, data: { deletedAt } });
    const details = { capability: found.capability };
    await recordAudit({ ...by(actor), action: "job.trashed", target: { kind: "job", id }, details }, tx);
    return true;
  });
}

/** Takes a job out of the trash, with the outputs that went there with it or since. False when it is not there. */
export async function restoreJob(ownerId: string, id: string): Promise<boolean> {
  return transaction(async (tx) => {
    const row = await tx.job.findFirst({ where: { id, ownerId, NOT: { deletedAt: null } } });
    if (!row?.deletedAt) return false;
    await tx.job.update({ where: { id }, data: { deletedAt: null } });
    await tx.asset.updateMany({
      where: { output: { jobId: id }, deletedAt: { gte: row.deletedAt } },
      data: { deletedAt: null },
    });
    return true;
  });
}
