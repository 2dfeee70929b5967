import { apiRoute } from "@/lib/http/api-route";
import { readInput } from "@/lib/http/read-input";
import { jobOutcome, onJob } from "@/lib/openapi/job-answer";
import { resolveBody } from "@/lib/openapi/requests";
import { resolveJob } from "@/lib/services/jobs/resolve";

/** Gives an uncertain job up. */
export const POST = apiRoute<{ id: string }>(async ({ request, params, caller, locale }) => {
  const body = await readInput(resolveBody, request, locale);
  if (!body.ok) return body.response;
  return jobOutcome(await onJob(params.id, (id) => resolveJob(caller.userId, id, locale)), locale, 200);
});
