import { apiRoute } from "@/lib/http/api-route";
import { csvResponse } from "@/lib/http/csv-response";
import { readQuery } from "@/lib/http/read-query";
import { actorOf, by } from "@/lib/services/audit/actor";
import { recordAudit } from "@/lib/services/audit/record-audit";
import { exportUsage } from "@/lib/services/usage/export-usage";
import { adminUsageQuery } from "@/lib/services/usage/usage-filter";

export const dynamic = "force-dynamic";

/** The ledger as CSV; who took it is logged. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(adminUsageQuery, request, locale);
  if (!query.ok) return query.response;
  await recordAudit({ ...by(actorOf(caller)), action: "usage.exported", details: query.value });
  return csvResponse("easel-usage", await exportUsage(query.value));
}, "administrator");
