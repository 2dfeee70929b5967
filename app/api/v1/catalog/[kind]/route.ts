import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readCursor, writeCursor } from "@/lib/http/cursor";
import { inputProblem } from "@/lib/http/input-problem";
import { problemOf } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/read-query";
import { catalogQuery } from "@/lib/openapi/requests";
import { catalogPlace, listCatalog } from "@/lib/services/catalog/list-catalog";
import { isCatalogKind } from "@/lib/vendors/contract";

/** One page of a vendors' catalogue. */
export const GET = apiRoute<{ kind: string }>(async ({ request, params: { kind }, locale }) => {
  if (!isCatalogKind(kind)) return problemOf("not_found", locale);
  const query = readQuery(catalogQuery, request, locale);
  if (!query.ok) return query.response;
  const { limit, cursor, provider, q, ...fields } = query.value;
  const after = cursor === undefined ? null : readCursor(catalogPlace, cursor);
  if (cursor && !after) return inputProblem([{ path: "cursor", code: "invalid_format" }], locale);
  const { items, next } = await listCatalog({ kind, provider, q, fields: given(fields), limit, after });
  return json({ items, nextCursor: next && writeCursor({ ...next }) });
});

function given(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
