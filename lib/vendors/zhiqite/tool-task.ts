import * as z from "zod";
import { failure } from "../../errors/job-error";
import type { QueryOutcome, VendorResult } from "../contract";
import { taskFailure } from "./errors";
import { addressesIn, numberOrText, toNumber } from "./wire-types";

/** `data` of a tool's queryTask, the body of its callback, and what some tools answer to a submit. */
const task = z.looseObject({
  status: numberOrText.nullish(),
  outputImageUrl: z.union([z.string(), z.array(z.string())]).nullish(),
  desc: z.string().nullish(),
});

/** What a tool made, or null while it has made nothing. */
export function toolResult(data: unknown): VendorResult | null {
  const files = addressesIn(task.safeParse(data).data?.outputImageUrl).map((url) => ({ url }));
  return files.length === 0 ? null : { files, texts: [] };
}

/**
 * What a tool's query says. The pages' status numbers contradict each other (1 done or running, 2 failed or
 * done), so a result counts whatever the number; without one 0 and 2 are failed, 1, 3 and 5 running.
 */
export function readToolTask(data: unknown): QueryOutcome {
  const parsed = task.safeParse(data);
  if (!parsed.success) return { kind: "unanswered", failure: failure("bad_answer") };
  const result = toolResult(data);
  if (result) return { kind: "succeeded", result };
  const { status, desc } = parsed.data;
  switch (toNumber(status)) {
    case 0:
    case 2:
      return { kind: "failed", failure: taskFailure(desc ?? null) };
    case 1:
    case 3:
    case 5:
      return { kind: "running" };
    default:
      return { kind: "unanswered", failure: failure("bad_answer", null, desc) };
  }
}
