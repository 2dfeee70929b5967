import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/read-query";
import { catalogFacetQuery } from "@/lib/openapi/catalog-requests";
import { readFilter } from "@/lib/services/catalog/catalog-filter";
import { catalogFacets } from "@/lib/services/catalog/facets";
import { isCatalogKind } from "@/lib/vendors/contract";

/** What divides the entries a filter finds, with counts. */
export const GET = apiRoute<{ kind: string }>(async ({ request, params: { kind }, caller, locale }) => {
  if (!isCatalogKind(kind)) return problemOf("not_found", locale);
  const query = readQuery(catalogFacetQuery, request, locale);
  if (!query.ok) return query.response;
  const { provider, ...filter } = query.value;
  return json(await catalogFacets({ ...readFilter(kind, filter), personId: caller.userId, provider }));
});
