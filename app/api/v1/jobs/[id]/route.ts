import { noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { jobOr404, onJob } from "@/lib/openapi/job-answer";
import { actorOf } from "@/lib/services/audit/actor";
import { watchJob } from "@/lib/services/jobs/get";
import { deleteJob } from "@/lib/services/jobs/remove";

/** One job of the caller's. */
export const GET = apiRoute<{ id: string }>(async ({ params, caller, locale }) =>
  jobOr404(await onJob(params.id, (id) => watchJob(caller.userId, id, locale)), locale),
);

/** Puts a job with its outputs in the trash. */
export const DELETE = apiRoute<{ id: string }>(async ({ params, caller, locale }) => {
  const isDeleted = await onJob(params.id, (id) => deleteJob(caller.userId, id, actorOf(caller)));
  return isDeleted ? noContent() : problemOf("not_found", locale);
});
