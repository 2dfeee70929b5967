"use server";

import { getLocale } from "next-intl/server";
import { requireDesigner } from "@/lib/auth/require-user";
import type { InputIssue } from "@/lib/capabilities/input-issue";
import type { JobJson } from "@/lib/client/api-types";
import { submitJob } from "@/lib/services/jobs/submit";
import type { SubmitProblem } from "@/lib/services/jobs/submit-problem";

export interface SubmitRequest {
  capability: string;
  input: unknown;
  /** The same key gives the same job, so that a click whose answer got lost may be repeated. */
  idempotencyKey: string;
}

export type SubmitAnswer =
  | { ok: true; job: JobJson }
  | { ok: false; issues: InputIssue[] }
  | { ok: false; issues?: undefined; reason: Refusal };

/** Why nothing was started, other than wrong fields; each has a sentence under `form.refused`. */
export type Refusal = Exclude<SubmitProblem["kind"], "input" | "provider_unavailable"> | Unavailable;
type Unavailable = Extract<SubmitProblem, { kind: "provider_unavailable" }>["reason"];

/** Starts a job for the signed-in person. */
export async function submitJobAction(request: SubmitRequest): Promise<SubmitAnswer> {
  const person = await requireDesigner();
  const { capability, input, idempotencyKey } = request;
  const locale = await getLocale();
  const result = await submitJob({ ownerId: person.id, capability, input, idempotencyKey, locale });
  if (result.ok) return { ok: true, job: result.job };
  const { problem } = result;
  if (problem.kind === "input") return { ok: false, issues: problem.issues };
  return { ok: false, reason: problem.kind === "provider_unavailable" ? problem.reason : problem.kind };
}
