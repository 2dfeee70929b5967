import { apiRoute } from "@/lib/http/api-route";
import { jobOutcome, onJob } from "@/lib/openapi/job-answer";
import { retryJob } from "@/lib/services/jobs/retry";

/** A new job of the same input. */
export const POST = apiRoute<{ id: string }>(
  async ({ params, caller, locale }) =>
    jobOutcome(await onJob(params.id, (id) => retryJob(caller.userId, id, locale)), locale, 202),
  "run",
);
