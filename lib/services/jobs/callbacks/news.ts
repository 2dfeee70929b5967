import * as z from "zod";
import type { Prisma } from "../../../db/client";
import { JOB_ERROR_CODES, type JobFailure } from "../../../errors/job-error";
import type { QueryOutcome, VendorResult } from "../../../vendors/contract";
import type { JobRow } from "../job-row";
import { keptResult } from "../vendor-result";

/** How a task ended, as a callback said it. */
export type FinalNews =
  | { kind: "succeeded"; result: VendorResult }
  | { kind: "failed"; failure: JobFailure }
  | { kind: "cancelled" };

/** What a callback left on the row for the next step. `ask`: something happened, and only the vendor can say what. */
export type CallbackNews = FinalNews | { kind: "ask" };

const text = z.string();
const failure = z.object({
  code: z.enum(JOB_ERROR_CODES),
  vendorCode: text.nullable(),
  vendorMessage: text.nullable(),
});
const column: z.ZodType<CallbackNews> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ask") }),
  z.object({ kind: z.literal("succeeded"), result: keptResult }),
  z.object({ kind: z.literal("failed"), failure }),
  z.object({ kind: z.literal("cancelled") }),
]);

/** What of a callback is worth keeping: null for "still at it", which the next query tells anyway. */
export function newsOf(outcome: QueryOutcome | null): CallbackNews | null {
  switch (outcome?.kind) {
    case "succeeded":
    case "failed":
    case "cancelled":
      return outcome;
    case "waiting":
    case "running":
      return null;
    default:
      return { kind: "ask" };
  }
}

/** Reads what a callback left; null when none has, or a step has taken it up. */
export function readNews({ callback }: Pick<JobRow, "callback">): CallbackNews | null {
  return callback === null ? null : column.parse(callback);
}

/** The task's end, if a callback has told it. */
export function finalNews(row: Pick<JobRow, "callback">): FinalNews | null {
  const news = readNews(row);
  return news && news.kind !== "ask" ? news : null;
}

/** Writes it as a column of the row. */
export function newsColumn(news: CallbackNews): { callback: Prisma.InputJsonObject } {
  return { callback: JSON.parse(JSON.stringify(news)) as Prisma.InputJsonObject };
}

/** Whether what a callback left is for the row's next step; in other states nobody needs it any more. */
export function hasUrgentNews(row: Pick<JobRow, "callback" | "status">): boolean {
  if (row.status === "submitting") return finalNews(row) !== null;
  return (row.status === "waiting" || row.status === "running") && row.callback !== null;
}
