import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readQuery } from "@/lib/http/read-query";
import { usageReport } from "@/lib/services/usage/report";
import { usageQuery } from "@/lib/services/usage/usage-filter";

/** What the caller used and what it cost. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(usageQuery, request, locale);
  if (!query.ok) return query.response;
  return json(await usageReport({ ...query.value, person: caller.userId }));
});
