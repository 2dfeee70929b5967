import { apiRoute } from "@/lib/http/api-route";
import { jobOr404, onJob } from "@/lib/openapi/job-answer";
import { getJob } from "@/lib/services/jobs/get";
import { restoreJob } from "@/lib/services/jobs/remove";

/** Takes a job and its outputs out of the trash. */
export const POST = apiRoute<{ id: string }>(async ({ params, caller, locale }) => {
  const isBack = await onJob(params.id, (id) => restoreJob(caller.userId, id));
  return jobOr404(isBack ? await getJob(caller.userId, params.id, locale) : null, locale);
});
