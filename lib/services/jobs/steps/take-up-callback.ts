import { finalNews } from "../callbacks/news";
import type { HeldJob } from "../job-row";
import { settleQuery } from "./settle-query";

/**
 * Goes on with what a callback has told of the task's end; nothing is asked, and what the submit's answer would
 * have said is filled in. False when no callback has told any.
 */
export async function takeUpCallback(held: HeldJob): Promise<boolean> {
  const { row } = held;
  const news = finalNews(row);
  if (!news) return false;
  const askedAt = new Date();
  const data = { vendorTaskId: row.vendorTaskId ?? row.id, submittedAt: row.submittedAt ?? askedAt };
  await settleQuery(held, news, { askedAt, data });
  return true;
}
