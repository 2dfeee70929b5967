import { apiRoute } from "@/lib/http/api-route";
import { readOptionalInput } from "@/lib/http/read-input";
import { jobOr404, onJob } from "@/lib/openapi/job-answer";
import { cancelBody } from "@/lib/openapi/requests";
import { cancelJob } from "@/lib/services/jobs/cancel";

/** Cancels a job where that is still possible, and answers with it as it is. */
export const POST = apiRoute<{ id: string }>(async ({ request, params, caller, locale }) => {
  const body = await readOptionalInput(cancelBody, request, locale);
  if (!body.ok) return body.response;
  const job = await onJob(params.id, (id) => cancelJob(caller.userId, id, body.value, locale));
  return jobOr404(job, locale);
});
