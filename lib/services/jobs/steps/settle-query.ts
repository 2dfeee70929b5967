import { failure } from "../../../errors/job-error";
import type { QueryOutcome } from "../../../vendors/contract";
import { endStep, type Change } from "../change";
import type { HeldJob, JobRow } from "../job-row";
import { dropOlderPreviews, dropPreview } from "../preview/files";
import { storePreview } from "../preview/store";
import { nextQueryAt } from "../query-schedule";
import { targetOf } from "../target";
import { giveUpUncertain } from "./uncertain";

/** What is written beside any answer: that a query was made. */
export const ASKED: NonNullable<Change["data"]> = { queries: { increment: 1 } };

/** When the vendor said it, and what is written whatever it said. */
export interface Answered {
  askedAt: Date;
  data: NonNullable<Change["data"]>;
}

/** Writes what the vendor said of its task. The row as it then is; null when the job was changed meanwhile. */
export async function settleQuery(
  held: HeldJob,
  outcome: QueryOutcome,
  { askedAt, data }: Answered,
): Promise<JobRow | null> {
  switch (outcome.kind) {
    case "succeeded": {
      const vendorResult = { ...outcome.result };
      return endStep(held, { to: "collecting", data: { ...data, vendorResult }, nextStepAt: new Date() });
    }
    case "failed":
      return endStep(held, { to: "failed", data: { ...data, error: { ...outcome.failure } } });
    case "cancelled":
      return endStep(held, { to: "cancelled", data: { ...data, error: { ...failure("cancelled") } } });
    case "unknown":
      if (!(await mayStillBeTold(held.row))) {
        return endStep(held, { to: "failed", data: { ...data, error: { ...outcome.failure } } });
      }
      return keepAsking(held, { to: held.row.status, data }, { askedAt, unanswered: true });
    case "unanswered":
      return keepAsking(held, { to: held.row.status, data }, { askedAt, unanswered: true });
    case "waiting":
      return keepAsking(held, { to: "waiting", data }, { askedAt });
    case "running":
      return showProgress(held, outcome, { askedAt, data });
  }
}

/** A vendor that forgets ids at a month's end (Z8) may yet call back; else the deadline makes it a person's matter. */
async function mayStillBeTold(row: JobRow): Promise<boolean> {
  return (await targetOf(row)).manifest.lostSubmit === "ask_first";
}

/** The picture so far is there before the row names it, and the one it replaces goes after. */
async function showProgress(
  held: HeldJob,
  { progress = held.row.progress ?? undefined, preview }: Extract<QueryOutcome, { kind: "running" }>,
  { askedAt, data }: Answered,
): Promise<JobRow | null> {
  const previewKey = (preview && (await storePreview(held.row, preview))) || undefined;
  const shown = progress === undefined ? undefined : Math.min(Math.max(progress, 0), 1);
  const change = { to: "running", data: { ...data, progress: shown, previewKey } } as const;
  const written = await keepAsking(held, change, { askedAt });
  if (previewKey) await (written ? dropOlderPreviews(previewKey) : dropPreview(previewKey));
  return written;
}

/** Past the deadline a task is no longer followed; a vendor whose tasks can be taken over fails the job, a retry goes on. */
async function keepAsking(
  held: HeldJob,
  change: Omit<Change, "nextStepAt">,
  { askedAt, unanswered = false }: { askedAt: Date; unanswered?: boolean },
): Promise<JobRow | null> {
  const { row } = held;
  const stepAttempts = unanswered ? row.stepAttempts + 1 : 0;
  const data = { ...change.data, stepAttempts };
  if (askedAt < row.deadlineAt) {
    const next = await nextQueryAt(row, { askedAt, tries: stepAttempts });
    const nextStepAt = new Date(Math.min(next.getTime(), row.deadlineAt.getTime()));
    return endStep(held, { ...change, data, nextStepAt });
  }
  const { manifest } = await targetOf(row);
  if (manifest.lostSubmit !== "repeat") return giveUpUncertain(held, undefined, change.data);
  return endStep(held, { to: "failed", data: { ...change.data, error: { ...failure("deadline") } } });
}
