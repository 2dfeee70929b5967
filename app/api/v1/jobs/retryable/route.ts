import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readQuery } from "@/lib/http/read-query";
import { retryableQuery } from "@/lib/openapi/requests";
import { planRetry } from "@/lib/services/jobs/retry-failed";

/** Which failed jobs are worth another try, and how many calls of a vendor that would be. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(retryableQuery, request, locale);
  return query.ok ? json(await planRetry(caller.userId, query.value)) : query.response;
});
