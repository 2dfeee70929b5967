import { Prisma, type Database } from "../../../db/client";
import { applyChange } from "../change";
import type { JobRow } from "../job-row";
import { newsColumn, type CallbackNews } from "./news";

/**
 * A job nobody knew the fate of is certain again once the vendor tells it: what was paid for is collected, what
 * failed has failed.
 */
export async function reviveUncertain(tx: Database, row: JobRow, news: CallbackNews): Promise<void> {
  const kept = newsColumn(news);
  if (news.kind === "failed") {
    await applyChange(tx, row, { to: "failed", data: { ...kept, error: { ...news.failure } } });
  }
  if (news.kind !== "succeeded") return;
  const now = new Date();
  const data = {
    ...kept,
    vendorTaskId: row.vendorTaskId ?? row.id,
    submittedAt: row.submittedAt ?? now,
    vendorResult: { ...news.result },
    error: Prisma.DbNull,
    finishedAt: null,
  };
  await applyChange(tx, row, { to: "collecting", data, nextStepAt: now });
}
