import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readCursor, writeCursor } from "@/lib/http/cursor";
import { inputProblem } from "@/lib/http/input-problem";
import { problemOf } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/read-query";
import { catalogQuery } from "@/lib/openapi/catalog-requests";
import { readFilter } from "@/lib/services/catalog/catalog-filter";
import { catalogPlace, listCatalog } from "@/lib/services/catalog/list-catalog";
import { isCatalogKind } from "@/lib/vendors/contract";

/** One page of a vendors' catalogue, at once from what is mirrored, and how far that is. */
export const GET = apiRoute<{ kind: string }>(async ({ request, params: { kind }, caller, locale }) => {
  if (!isCatalogKind(kind)) return problemOf("not_found", locale);
  const query = readQuery(catalogQuery, request, locale);
  if (!query.ok) return query.response;
  const { limit, cursor, provider, ...filter } = query.value;
  const after = cursor === undefined ? null : readCursor(catalogPlace, cursor);
  if (cursor && !after) return inputProblem([{ path: "cursor", code: "invalid_format" }], locale);
  const page = { personId: caller.userId, provider, limit, after };
  const { items, next, lists } = await listCatalog({ ...readFilter(kind, filter), ...page });
  return json({ items, nextCursor: next && writeCursor({ ...next }), lists });
});
