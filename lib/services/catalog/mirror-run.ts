import { db, Prisma } from "../../db/client";
import type { JobFailure } from "../../errors/job-error";
import type { CatalogRefresh } from "../../generated/prisma/client";
import type { CatalogKind } from "../../vendors/contract";
import type { VendorId } from "../../vendors/vendor-ids";

/** A reading of a vendor's list, as far as it has come: its row, so that whoever comes later goes on with it. */
export interface MirrorRun {
  provider: VendorId;
  kind: CatalogKind;
  /** Names the run, and is the time of the entries it has seen. */
  startedAt: Date;
  /** The next page; null is the first. */
  cursor: string | null;
  /** Entries read so far. */
  entries: number;
}

/** A cursor kept longer may lead into another list than the one it came from. */
const RESUMED_FOR_MS = 6 * 60 * 60_000;

export function refreshRow(provider: VendorId, kind: CatalogKind): Promise<CatalogRefresh | null> {
  return db().catalogRefresh.findUnique({ where: { provider_kind: { provider, kind } } });
}

/** Goes on with the run that is under way or failed on its way, or begins one. */
export async function openRun(provider: VendorId, kind: CatalogKind, origin: string): Promise<MirrorRun> {
  const last = await refreshRow(provider, kind);
  if (!last) {
    const began = { provider, kind, origin, startedAt: new Date() };
    // Somebody may have been first; then the row is there now.
    await db().catalogRefresh.createMany({ data: began, skipDuplicates: true });
    return openRun(provider, kind, origin);
  }
  if (last.origin !== origin) await dropEntriesOfElsewhere(provider, kind);
  const isUnderway = last.finishedAt === null || last.error !== null;
  const mayResume =
    isUnderway && last.origin === origin && Date.now() - last.startedAt.getTime() < RESUMED_FOR_MS;
  const start = { startedAt: new Date(), cursor: null, entries: 0, total: null };
  const { startedAt, cursor, entries } = mayResume ? last : start;
  const { count } = await db().catalogRefresh.updateMany({
    where: { provider, kind, startedAt: last.startedAt, cursor: last.cursor, finishedAt: last.finishedAt },
    data: { origin, finishedAt: null, error: Prisma.DbNull, ...(mayResume ? {} : start), startedAt },
  });
  return count === 1 ? { provider, kind, startedAt, cursor, entries } : openRun(provider, kind, origin);
}

/** Records that a page was read. False when somebody else reads this list and was faster: leave it to them. */
export async function advanceRun(run: MirrorRun, next: string, read: number, total: number | null) {
  return change(run, { cursor: next, entries: run.entries + read, total });
}

export function finishRun(run: MirrorRun, entries: number): Promise<boolean> {
  const now = new Date();
  return change(run, { cursor: null, entries, total: entries, finishedAt: now, completedAt: now });
}

/** Ends a run with what went wrong; its cursor stays, so that the next goes on from there. */
export function failRun(run: MirrorRun, failure: JobFailure): Promise<boolean> {
  return change(run, { finishedAt: new Date(), error: { ...failure } });
}

async function change(
  { provider, kind, startedAt, cursor }: MirrorRun,
  data: Prisma.CatalogRefreshUpdateManyMutationInput,
): Promise<boolean> {
  const where = { provider, kind, startedAt, cursor, finishedAt: null };
  return (await db().catalogRefresh.updateMany({ where, data })).count === 1;
}

/** Another address is another vendor's list: the sandbox's models are not to be mixed with real ones. */
async function dropEntriesOfElsewhere(provider: VendorId, kind: CatalogKind): Promise<void> {
  await db().catalogEntry.deleteMany({ where: { provider, kind } });
}
