import * as z from "zod";
import type { QueryOutcome } from "../contract";
import { unwrap } from "./envelope";
import { readSdTask } from "./sd-task";
import { readToolTask } from "./tool-task";

/** Each shape is known by fields the other does not have. */
const sdBody = z.looseObject({ status: z.unknown() }).refine(hasOneOf("id_task", "differentialImageRspList"));
const toolBody = z.looseObject({ status: z.unknown() }).refine(hasOneOf("outputImageUrl", "toolTask"));

/**
 * What a callback says: the query's `data` for an SD task, the tool pages' sample for a tool, each bare or inside
 * `{code, msg, data}`. Null for anything else, and for an end without a result: then the vendor is asked.
 */
export function readCallback(body: unknown): QueryOutcome | null {
  const data = unwrap(body);
  const read = toolBody.safeParse(data).success ? readToolTask : readSdTask;
  if (read === readSdTask && !sdBody.safeParse(data).success) return null;
  const outcome = read(data);
  const saysNothing =
    outcome.kind === "unanswered" || (outcome.kind === "failed" && outcome.failure.code === "bad_answer");
  return saysNothing ? null : outcome;
}

function hasOneOf(...names: string[]) {
  return (body: object) => names.some((name) => Object.hasOwn(body, name));
}
