import { apiRoute } from "@/lib/http/api-route";
import { csvResponse } from "@/lib/http/csv-response";
import { readQuery } from "@/lib/http/read-query";
import { exportUsage } from "@/lib/services/usage/export-usage";
import { usageQuery } from "@/lib/services/usage/usage-filter";

export const dynamic = "force-dynamic";

/** The caller's part of the ledger as CSV. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(usageQuery, request, locale);
  if (!query.ok) return query.response;
  return csvResponse("easel-usage", await exportUsage({ ...query.value, person: caller.userId }));
});
