import { db, Prisma, type Database } from "../../db/client";
import type { Asset } from "../../generated/prisma/client";
import { ACTIVE_STATUSES } from "../../job-states";
import { BACKUP_LOCK } from "../backup/backup-lock";
import { dropFiles } from "./drop-files";
import { trashCutoff } from "./trash-days";

const BATCH = 200;

/** Inputs of a job that still needs them stay until it has ended. */
const NEEDED = Prisma.sql`EXISTS (
  SELECT FROM job_input i JOIN job j ON j.id = i."jobId"
  WHERE i."assetId" = a.id AND j.status::text = ANY(${[...ACTIVE_STATUSES, "uncertain"]}))`;

/** What was only a means, such as a mask on its way, and never became a run's. */
const UNUSED = Prisma.sql`NOT a.listed AND a."deletedAt" IS NULL
  AND NOT EXISTS (SELECT FROM job_input i WHERE i."assetId" = a.id)`;

/** Removes a batch of what lay in the trash for its time, of one person or of all. Returns how many assets went. */
export async function purgeBatch(ownerId?: string): Promise<number> {
  const whose = ownerId === undefined ? Prisma.empty : Prisma.sql`AND a."ownerId" = ${ownerId}`;
  return dropBatch(Prisma.sql`a."deletedAt" <= ${trashCutoff()} ${whose} AND NOT ${NEEDED}
    ORDER BY a."deletedAt"`);
}

/**
 * Removes a batch of these of `asset AS a`: the rows in one transaction, then the files no row needs. Killed in
 * between it leaves files without a row, which the checker finds; never a row without its file. Several workers may
 * purge at once.
 */
async function dropBatch(which: Prisma.Sql): Promise<number> {
  const gone = await db().$transaction(async (tx) => {
    if (await backupRuns(tx)) return [];
    const rows = await tx.$queryRaw<Pick<Asset, "id" | "storageKey" | "previewKey">[]>`
      SELECT a.id, a."storageKey", a."previewKey" FROM asset a
      WHERE ${which} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;
    const ids = rows.map(({ id }) => id);
    // The job still says that there was a result; what it said itself goes with it.
    await tx.output.updateMany({
      where: { assetId: { in: ids } },
      data: { assetId: null, text: null, purgedAt: new Date() },
    });
    await tx.asset.deleteMany({ where: { id: { in: ids } } });
    return rows;
  });
  await dropFiles(gone);
  return gone.length;
}

/** A backup's rows must keep their files until it is done; what lies in the trash can wait for the next sweep. */
async function backupRuns(tx: Database): Promise<boolean> {
  const [lock] = await tx.$queryRaw<{ had: boolean }[]>`
    SELECT pg_try_advisory_xact_lock_shared(hashtext(${BACKUP_LOCK})) AS had`;
  return lock?.had !== true;
}

/** Removes all that lay in the trash for its time. */
export async function purgeTrash(ownerId?: string): Promise<void> {
  while ((await purgeBatch(ownerId)) === BATCH);
}

/** Removes what was only a means, has been there as long as the trash keeps things, and that no run used. */
export async function purgeUnused(): Promise<void> {
  const old = Prisma.sql`a."createdAt" <= ${trashCutoff()} AND ${UNUSED} ORDER BY a."createdAt"`;
  while ((await dropBatch(old)) === BATCH);
}
