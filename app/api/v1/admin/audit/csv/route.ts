import { apiRoute } from "@/lib/http/api-route";
import { csvResponse } from "@/lib/http/csv-response";
import { readQuery } from "@/lib/http/read-query";
import { actorOf } from "@/lib/services/audit/actor";
import { auditFilter } from "@/lib/services/audit/audit-filter";
import { exportAudit } from "@/lib/services/audit/export-audit";

export const dynamic = "force-dynamic";

/** The audit log as CSV. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(auditFilter, request, locale);
  if (!query.ok) return query.response;
  return csvResponse("easel-audit", await exportAudit(query.value, actorOf(caller)));
}, "administrator");
