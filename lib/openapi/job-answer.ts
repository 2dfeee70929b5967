import { validate as isUuid } from "uuid";
import { json } from "../http/answer";
import { inputProblem } from "../http/input-problem";
import { problemOf } from "../http/problem";
import type { Locale } from "../i18n/locales";
import type { SubmitProblem } from "../services/jobs/submit-problem";
import type { JobView } from "../services/jobs/view";

type Outcome =
  { ok: true; job: JobView } | { ok: false; problem: SubmitProblem | { kind: "wrong_state" } } | null;

/** Runs a service on a job of the path; an id that is none is as unknown as any other. */
export async function onJob<T>(id: string, act: (id: string) => Promise<T | null>): Promise<T | null> {
  return isUuid(id) ? act(id) : null;
}

/** A job, or the 404 for one that is not the caller's. */
export function jobOr404(job: JobView | null, locale: Locale): Response {
  return job ? json(job) : problemOf("not_found", locale);
}

/** What a submit, retry or resolve came to: the one mapping from their problems to HTTP. */
export function jobOutcome(outcome: Outcome, locale: Locale, status: 200 | 202): Response {
  if (outcome === null) return problemOf("not_found", locale);
  if (outcome.ok) return json(outcome.job, status);
  return jobProblem(outcome.problem, locale);
}

const UNAVAILABLE = {
  not_configured: "provider_not_configured",
  disabled: "provider_disabled",
  capability_disabled: "capability_disabled",
  not_allowed: "provider_not_allowed",
  local_url: "local_url",
} as const;

function jobProblem(problem: SubmitProblem | { kind: "wrong_state" }, locale: Locale): Response {
  switch (problem.kind) {
    case "input":
      return inputProblem(problem.issues, locale);
    case "provider_unavailable":
      return problemOf(UNAVAILABLE[problem.reason], locale);
    default:
      return problemOf(problem.kind, locale);
  }
}
