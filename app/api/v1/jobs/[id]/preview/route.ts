import { apiRoute } from "@/lib/http/api-route";
import { fileResponse } from "@/lib/http/file-response";
import { problemOf } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/read-query";
import { onJob } from "@/lib/openapi/job-answer";
import { previewQuery } from "@/lib/openapi/requests";
import { readPreview } from "@/lib/services/jobs/preview/read";

export const dynamic = "force-dynamic";

/** The unfinished picture of a running job, where the vendor shows one; each has an address of its own. */
export const GET = apiRoute<{ id: string }>(async ({ request, params, caller, locale }) => {
  const query = readQuery(previewQuery, request, locale);
  if (!query.ok) return query.response;
  const picture = await onJob(params.id, (id) => readPreview(caller.userId, id, query.value.v));
  return picture ? fileResponse(request, picture) : problemOf("not_found", locale);
});
