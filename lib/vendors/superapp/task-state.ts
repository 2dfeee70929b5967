import * as z from "zod";
import { failure } from "../../errors/job-error";
import type { QueryOutcome } from "../contract";
import { taskFailure, type Words } from "./errors";

/** `model` of queryTask's answer (the vendor's companion page): the result is one file address or several. */
const state = z.looseObject({
  status: z.string(),
  ossPath: z.union([z.string(), z.array(z.string())]).nullish(),
});

const FAILURES = new Set([
  "AIGC_ERROR",
  "LW_REQUEST_ERROR",
  "LW_RESULT_ERROR",
  "TIMEOUT",
  "FC_ERROR",
  "UNKNOWN_ERROR",
  "SUBMIT_ERROR",
]);

/** What a query's `model` says, or null when it is no task's state. Status words are compared without case. */
export function readTaskState(model: unknown, words: Words): QueryOutcome | null {
  const parsed = state.safeParse(model);
  if (!parsed.success) return null;
  const status = parsed.data.status.trim().toUpperCase();
  if (status === "WAITING") return { kind: "waiting" };
  if (status === "RUNNING") return { kind: "running" };
  if (status === "SUCCESS") return finished(parsed.data.ossPath);
  if (FAILURES.has(status)) return { kind: "failed", failure: taskFailure(status, words) };
  return { kind: "unanswered", failure: failure("bad_answer", null, parsed.data.status) };
}

function finished(ossPath: z.output<typeof state>["ossPath"]): QueryOutcome {
  // A comma inside an address's query separates nothing.
  const entries = typeof ossPath === "string" ? ossPath.split(/,(?=\s*https?:\/\/)/i) : (ossPath ?? []);
  const files = entries
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((url) => ({ url }));
  if (files.length > 0) return { kind: "succeeded", result: { files, texts: [] } };
  return { kind: "failed", failure: failure("bad_answer") };
}
