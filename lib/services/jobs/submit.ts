import { v7 as uuid } from "uuid";
import { findCapability } from "../../capabilities/registry";
import { db } from "../../db/client";
import type { Locale } from "../../i18n/locales";
import { rememberUsed } from "../catalog/remember-used";
import { checkInput } from "./check-input";
import { createJob, type NewJob, type TaskToTakeOver } from "./create-job";
import { diskIsFull } from "./disk";
import { inputHash } from "./input-hash";
import { promptText } from "./prompt-text";
import { providerProblem, type SubmitProblem } from "./submit-problem";
import { viewJob, WITH_OUTPUTS, type JobView } from "./view";

export interface SubmitRequest {
  ownerId: string;
  /** Untrusted, like the input. */
  capability: string;
  input: unknown;
  /** The same key of the same owner gives the same job. */
  idempotencyKey?: string;
  /** The job this one repeats. */
  retryOfId?: string;
  /** A vendor's task to take over instead of submitting. */
  resume?: TaskToTakeOver;
  locale?: Locale;
}

export type SubmitResult = { ok: true; job: JobView } | { ok: false; problem: SubmitProblem };

/** Checks a job whole and, when nothing is wrong, writes it together with its first step. */
export async function submitJob(request: SubmitRequest): Promise<SubmitResult> {
  const capability = findCapability(request.capability);
  if (!capability) return no({ kind: "unknown_capability" });
  const checked = await checkInput(request.ownerId, capability, request.input);
  if (!checked.ok) return no({ kind: "input", issues: checked.issues });

  const hash = inputHash(capability.id, checked.input);
  const known = await knownJob(request, hash);
  if (known) return known;
  const problem = await providerProblem(request.ownerId, capability, checked.input);
  if (problem) return no(problem);
  if (await diskIsFull()) return no({ kind: "disk_full" });

  const job: NewJob = {
    id: uuid(),
    ownerId: request.ownerId,
    capability,
    tool: capability.toolOf(capability.schema.parse(checked.input)),
    input: checked.input,
    adjustments: checked.adjustments,
    expected: request.resume ? undefined : checked.expected,
    promptText: promptText(capability, checked.input),
    inputHash: hash,
    idempotencyKey: request.idempotencyKey,
    retryOfId: request.retryOfId,
    resume: request.resume,
  };
  const row = await createJob(job);
  // The same key sent twice at once: the first may have taken the last place, and the second is told of that job.
  if (typeof row === "string") return (await knownJob(request, hash)) ?? no({ kind: row });
  if (row) {
    await rememberUsed(request.ownerId, capability, checked.input);
    return { ok: true, job: viewJob(row, request.locale) };
  }
  // Somebody sent the same key at the same time, and was first.
  return (await knownJob(request, hash)) ?? no({ kind: "idempotency_conflict" });
}

async function knownJob(request: SubmitRequest, hash: string): Promise<SubmitResult | null> {
  const { ownerId, idempotencyKey, locale } = request;
  if (idempotencyKey === undefined) return null;
  const where = { ownerId_idempotencyKey: { ownerId, idempotencyKey } };
  const row = await db().job.findUnique({ where, include: WITH_OUTPUTS });
  if (!row) return null;
  return row.inputHash === hash
    ? { ok: true, job: viewJob(row, locale) }
    : no({ kind: "idempotency_conflict" });
}

function no(problem: SubmitProblem): SubmitResult {
  return { ok: false, problem };
}
