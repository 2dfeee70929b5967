import { failure, type JobErrorCode } from "../../../errors/job-error";
import { logger } from "../../../logger";
import { endStep } from "../change";
import type { HeldJob } from "../job-row";
import { targetOf } from "../target";
import {
  collectStateColumn,
  readCollectState,
  type CollectedOutput,
  type CollectState,
} from "./collect-state";
import { fetchResult } from "./fetch-result";
import { recordOutputs } from "./record-outputs";
import { tryAgain } from "./retry-later";
import { storeText } from "./store-text";

/**
 * Downloads and stores everything the vendor made, then records it at once. Files that cannot be had for now
 * are tried again without fetching the others a second time; what never comes is said, and the rest is kept.
 */
export async function collectStep(held: HeldJob): Promise<void> {
  const state = readCollectState(held.row);
  if (state.files.length + state.texts.length === 0) return fail(held, "bad_answer");
  if (state.texts.length === 0 && state.files.every((file) => file.withheld)) return fail(held, "moderation");

  const outputs = await Promise.all([
    ...state.files.map((_, index) => collectFile(held, state, index)),
    ...state.texts.map((text, at) => collectText(held, state, text, state.files.length + at)),
  ]);
  const isWaitingForSome = outputs.some((output) => output.kind === "missing" && !output.final);
  if (isWaitingForSome && (await tryAgain(held, collectStateColumn(state)))) return;

  const missing = outputs.filter((output) => output.kind === "missing");
  if (outputs.every((output) => output.kind !== "stored")) {
    return fail(held, missing.some(({ final }) => final) ? "result_refused" : "result_unavailable");
  }
  held.trace("collect:recording", held.row.id);
  await recordOutputs(held, outputs);
}

async function fail(held: HeldJob, code: JobErrorCode): Promise<void> {
  await endStep(held, { to: "failed", data: { error: { ...failure(code) } } });
}

async function collectFile(held: HeldJob, state: CollectState, index: number): Promise<CollectedOutput> {
  const file = state.files[index];
  const stored = state.stored[index];
  if (!file || file.withheld) return { kind: "withheld" };
  if (stored) return { kind: "stored", asset: stored };
  const { capability } = await targetOf(held.row);
  const kind = capability.output.kinds.includes("video") ? "video" : "picture";
  const outcome = await fetchResult(held.row, index, file, kind);
  if (outcome.kind !== "stored") {
    const jobId = held.row.id;
    logger.warn({ jobId, index, outcome: outcome.kind, reason: outcome.reason }, "a result file was not had");
    return { kind: "missing", final: outcome.kind === "refused" };
  }
  state.stored[index] = outcome.asset;
  held.trace("collect:stored", held.row.id);
  return outcome;
}

async function collectText(
  held: HeldJob,
  state: CollectState,
  text: string,
  index: number,
): Promise<CollectedOutput> {
  const asset = (state.stored[index] ??= await storeText(held.row, index, text));
  return { kind: "stored", asset, text };
}
