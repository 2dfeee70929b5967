import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { inputProblem } from "@/lib/http/input-problem";
import { readQuery } from "@/lib/http/read-query";
import { auditQuery } from "@/lib/openapi/people-requests";
import { listAudit } from "@/lib/services/audit/list-audit";

/** The audit log, latest first. */
export const GET = apiRoute(async ({ request, locale }) => {
  const query = readQuery(auditQuery, request, locale);
  if (!query.ok) return query.response;
  const { limit, cursor, ...filter } = query.value;
  if (cursor !== undefined && !/^\d{1,18}$/.test(cursor))
    return inputProblem([{ path: "cursor", code: "invalid_format" }], locale);
  const { items, next } = await listAudit(filter, { limit, after: cursor ?? null });
  return json({ items, nextCursor: next });
}, "administrator");
