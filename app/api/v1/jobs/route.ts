import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readInput } from "@/lib/http/read-input";
import { readQuery } from "@/lib/http/read-query";
import { inputProblem } from "@/lib/http/input-problem";
import { jobOutcome } from "@/lib/openapi/job-answer";
import { jobsQuery, submitBody } from "@/lib/openapi/requests";
import { listJobs } from "@/lib/services/jobs/list";
import { readJobCursor } from "@/lib/services/jobs/list-cursor";
import { submitJob } from "@/lib/services/jobs/submit";

/** Submits a job. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(submitBody, request, locale);
  if (!body.ok) return body.response;
  return jobOutcome(await submitJob({ ownerId: caller.userId, ...body.value, locale }), locale, 202);
}, "run");

/** The caller's jobs, newest first. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(jobsQuery, request, locale);
  if (!query.ok) return query.response;
  const { limit, cursor, ...filter } = query.value;
  if (cursor && !readJobCursor(cursor))
    return inputProblem([{ path: "cursor", code: "invalid_format" }], locale);
  return json(await listJobs(caller.userId, filter, { limit, cursor }, locale));
});
