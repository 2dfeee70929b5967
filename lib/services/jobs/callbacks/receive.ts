import { db, type Database } from "../../../db/client";
import { enqueueStep } from "../../../jobs/enqueue";
import { isTerminal } from "../../../job-states";
import { logger } from "../../../logger";
import { isVendorId } from "../../../vendors/vendor-ids";
import { vendorOf } from "../../../vendors/registry";
import type { JobRow } from "../job-row";
import { targetOf } from "../target";
import { transaction } from "../transaction";
import { finalNews, newsColumn, newsOf, type CallbackNews } from "./news";
import { reviveUncertain } from "./revive";

/** How long after a job's end its address is still answered. */
const VALID_AFTER_END_MS = 24 * 3_600_000;

/**
 * Takes what a vendor says of a task (vendors.md Z7). Nothing of it is trusted but that whoever sent it knew the
 * address. What it says of the task's end is left on the row and the next step is due at once; what says nothing
 * usable makes that step ask the vendor. Any number of callbacks in any order come to the same. False when there
 * is no such address, or no longer: then the body is not even read.
 */
export async function receiveCallback(
  provider: string,
  token: string,
  readBody: () => Promise<unknown>,
): Promise<boolean> {
  const found = await db().job.findUnique({ where: { callbackToken: token } });
  if (found?.provider !== provider || isOver(found)) return false;
  if (isTerminal(found.status) && found.status !== "uncertain") return true;
  const news = await read(found, await readBody());
  if (news) await transaction((tx) => leave(tx, found.id, news));
  return true;
}

function isOver({ finishedAt }: JobRow): boolean {
  return finishedAt !== null && Date.now() - finishedAt.getTime() > VALID_AFTER_END_MS;
}

async function read(row: JobRow, body: unknown): Promise<CallbackNews | null> {
  const { capability } = await targetOf(row);
  const vendor = isVendorId(row.provider) ? vendorOf(row.provider) : undefined;
  const outcome = vendor?.readCallback?.(body, capability) ?? null;
  logger.info({ jobId: row.id, outcome: outcome?.kind ?? "unreadable" }, "called back");
  return newsOf(outcome);
}

/** The row is locked, so a step that ends at the same moment either sees the news or is seen by it. */
async function leave(tx: Database, jobId: string, news: CallbackNews): Promise<void> {
  const [row] = await tx.$queryRaw<JobRow[]>`SELECT * FROM job WHERE id = ${jobId}::uuid FOR UPDATE`;
  if (!row || finalNews(row)) return;
  switch (row.status) {
    case "submitting":
    case "waiting":
    case "running": {
      const now = new Date();
      // A step that is being taken, such as the call whose answer is on its way, sees the news when it ends.
      const isAsleep = row.status !== "submitting" || (row.leaseToken === null && news.kind !== "ask");
      const due = isAsleep ? { nextStepAt: now } : {};
      await tx.job.update({ where: { id: jobId }, data: { ...newsColumn(news), ...due } });
      if (isAsleep) await enqueueStep(tx, row, now);
      return;
    }
    case "uncertain":
      await reviveUncertain(tx, row, news);
  }
}
