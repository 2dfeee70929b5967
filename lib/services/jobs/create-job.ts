import type { AnyCapability, JsonObject } from "../../capabilities/define";
import { picturesIn } from "../../capabilities/picture-fields";
import type { Units } from "../../cost/units";
import type { Database, Prisma } from "../../db/client";
import { enqueueStep } from "../../jobs/enqueue";
import { isOverBudget } from "../usage/over-budget";
import type { Adjustment } from "./job-row";
import { promptGrams } from "./prompt-search";
import { recordEvent } from "./record-event";
import { runRefusal, type RunRefusal } from "./run-refusal";
import type { JobWithOutputs } from "./view";
import { transaction } from "./transaction";

/** A vendor's task a retry goes on with: its id there, when it was accepted, and the call that made it. */
export interface TaskToTakeOver {
  vendorTaskId: string;
  submittedAt: Date | null;
  prepared?: Prisma.InputJsonValue;
}

/** A job that has passed every check. */
export interface NewJob {
  id: string;
  ownerId: string;
  capability: AnyCapability;
  tool: string;
  input: JsonObject;
  adjustments: Adjustment[];
  /** What it is expected to use; undefined where it is paid for already. */
  expected?: Units;
  promptText: string;
  inputHash: string;
  idempotencyKey?: string;
  retryOfId?: string;
  resume?: TaskToTakeOver;
}

/**
 * Writes a job and enqueues its first step, in one transaction: neither is ever there without the other. The database
 * reserves what it is expected to cost in the same statement. Null, and nothing written, when the owner's idempotency
 * key is taken; a word for why, and nothing written, when a budget that stops would be gone beyond or the owner may
 * not start another.
 */
export async function createJob(job: NewJob): Promise<JobWithOutputs | "over_budget" | RunRefusal | null> {
  try {
    return await write(job);
  } catch (error) {
    if (isOverBudget(error)) return "over_budget";
    throw error;
  }
}

function write(job: NewJob): Promise<JobWithOutputs | RunRefusal | null> {
  return transaction(async (tx) => {
    const now = new Date();
    const [row] = await tx.job.createManyAndReturn({ data: [columns(job, now)], skipDuplicates: true });
    if (!row) return runRefusal(tx);
    await writeInputs(tx, job);
    await enqueueStep(tx, row, now);
    await recordEvent(tx, row);
    return { ...row, outputs: [] };
  });
}

function columns({ capability, resume, adjustments, ...job }: NewJob, now: Date) {
  return {
    ...job,
    capability: capability.id,
    provider: capability.provider,
    searchGrams: promptGrams(job.promptText),
    adjustments: adjustments.map((entry) => ({ ...entry })),
    createdAt: now,
    nextStepAt: now,
    deadlineAt: new Date(now.getTime() + capability.deadlineMs),
    vendorTaskId: resume?.vendorTaskId,
    submittedAt: resume?.submittedAt,
    prepared: resume?.prepared,
  };
}

async function writeInputs(tx: Database, { id: jobId, capability, input }: NewJob): Promise<void> {
  const data = picturesIn(capability, input).map(({ path, assetId }) => ({
    jobId,
    path,
    assetId: String(assetId),
  }));
  if (data.length > 0) await tx.jobInput.createMany({ data });
}
