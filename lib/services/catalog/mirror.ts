import { setTimeout as pause } from "node:timers/promises";
import { db } from "../../db/client";
import { failure, JOB_ERRORS, type JobFailure } from "../../errors/job-error";
import { CatalogError, type CatalogLister, type CatalogPage } from "../../vendors/contract";
import { advanceRun, failRun, finishRun, type MirrorRun } from "./mirror-run";
import { deletePictures, pictureKeysOf } from "./picture";
import { writePage } from "./write-page";

export interface MirrorOptions {
  /** Read at most so many pages now; the rest is for whoever opens the run next. */
  pages?: number;
  /** How long to wait before each further attempt at a page, milliseconds. */
  pauses?: readonly number[];
}

/** `more`: pages are left. `taken_over`: somebody else reads the same list and was faster. */
export type MirrorOutcome =
  | { kind: "complete"; entries: number }
  | { kind: "more" }
  | { kind: "taken_over" }
  | { kind: "failed"; failure: JobFailure };

/**
 * Reads a vendor's list into the database page by page. Each page is written before the run moves on, so a run
 * that was cut short goes on where it was; when the last page was read, entries the vendor no longer lists go,
 * with their pictures.
 */
export async function mirror(
  run: MirrorRun,
  list: CatalogLister,
  { pages = Infinity, pauses = [] }: MirrorOptions = {},
): Promise<MirrorOutcome> {
  let at = run;
  for (let read = 0; read < pages; read += 1) {
    const answer = await listPage(list, at.cursor, pauses);
    if ("code" in answer) {
      await failRun(at, answer);
      return { kind: "failed", failure: answer };
    }
    const { items, next, total } = answer;
    await writePage({ ...at, fetchedAt: at.startedAt, position: at.entries }, items);
    // An empty page is an end, and a cursor that does not move a vendor's bug: neither may go on for ever.
    if (next === null || next === at.cursor || items.length === 0) return complete(at);
    if (!(await advanceRun(at, next, items.length, total ?? null))) return { kind: "taken_over" };
    at = { ...at, cursor: next, entries: at.entries + items.length };
  }
  return { kind: "more" };
}

async function listPage(
  list: CatalogLister,
  cursor: string | null,
  pauses: readonly number[],
): Promise<CatalogPage | JobFailure> {
  let last: JobFailure = failure("bad_answer");
  for (const ms of [0, ...pauses]) {
    if (ms > 0) await pause(ms);
    try {
      return await list(cursor);
    } catch (error) {
      if (!(error instanceof CatalogError)) throw error;
      last = error.failure;
      if (!JOB_ERRORS[last.code].retryable) break;
    }
  }
  return last;
}

async function complete(run: MirrorRun): Promise<MirrorOutcome> {
  const { provider, kind, startedAt } = run;
  const gone = { provider, kind, fetchedAt: { lt: startedAt } };
  const entries = await db().catalogEntry.findMany({ where: gone });
  await db().catalogEntry.deleteMany({ where: gone });
  await deletePictures(entries.flatMap(pictureKeysOf));
  const left = await db().catalogEntry.count({ where: { provider, kind } });
  return (await finishRun(run, left)) ? { kind: "complete", entries: left } : { kind: "taken_over" };
}
