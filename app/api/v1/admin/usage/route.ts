import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readQuery } from "@/lib/http/read-query";
import { usageReport } from "@/lib/services/usage/report";
import { adminUsageQuery } from "@/lib/services/usage/usage-filter";

/** What everybody used and what it cost. */
export const GET = apiRoute(async ({ request, locale }) => {
  const query = readQuery(adminUsageQuery, request, locale);
  return query.ok ? json(await usageReport(query.value)) : query.response;
}, "administrator");
