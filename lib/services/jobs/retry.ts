import { db } from "../../db/client";
import { JOB_ERROR_CODES, type JobErrorCode } from "../../errors/job-error";
import type { Locale } from "../../i18n/locales";
import { isVendorId } from "../../vendors/vendor-ids";
import { vendorOf } from "../../vendors/registry";
import type { JobRow } from "./job-row";
import { submitJob, type SubmitRequest } from "./submit";
import type { SubmitProblem } from "./submit-problem";
import type { JobView } from "./view";

export type RetryResult =
  { ok: true; job: JobView } | { ok: false; problem: SubmitProblem | { kind: "wrong_state" } } | null;

/** Ends after which the vendor's task still runs or its results still wait to be had. */
const RESUMABLE: readonly JobErrorCode[] = ["deadline", "result_unavailable", "internal"];

/**
 * Makes a new job of the same input. Where the old one ended by the deadline or without getting at its result,
 * the new one takes over its task at the vendor and pays nothing, unless the vendor no longer has it. From
 * `uncertain` it is the person's decision to risk a second charge. With a key, the same key gives the same new job.
 * Null when the job is not the person's.
 */
export async function retryJob(
  ownerId: string,
  id: string,
  locale?: Locale,
  idempotencyKey?: string,
): Promise<RetryResult> {
  const row = await db().job.findFirst({ where: { id, ownerId, deletedAt: null } });
  if (!row) return null;
  if (!["failed", "cancelled", "uncertain"].includes(row.status)) {
    return { ok: false, problem: { kind: "wrong_state" } };
  }
  const { capability, input } = row;
  const resume = taskToTakeOver(row);
  return submitJob({ ownerId, capability, input, idempotencyKey, retryOfId: id, resume, locale });
}

/** The vendor's task a retry goes on with, which costs nothing; undefined where it has to be paid again. */
export function taskToTakeOver(row: JobRow): SubmitRequest["resume"] {
  const { vendorTaskId, submittedAt } = row;
  if (row.status !== "failed" || vendorTaskId === null || !RESUMABLE.includes(errorCode(row)))
    return undefined;
  const keepsMs = isVendorId(row.provider) ? vendorOf(row.provider)?.manifest.resultsLastMs : undefined;
  const isGone =
    keepsMs !== undefined && submittedAt !== null && Date.now() - submittedAt.getTime() > keepsMs;
  return isGone ? undefined : { vendorTaskId, submittedAt, prepared: row.prepared ?? undefined };
}

function errorCode({ error }: JobRow): JobErrorCode {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return JOB_ERROR_CODES.find((known) => known === code) ?? "internal";
}
