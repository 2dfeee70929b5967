import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { catalogMark } from "@/lib/openapi/catalog-requests";
import { getEntry, markEntry } from "@/lib/services/catalog/marks";
import { isCatalogKind } from "@/lib/vendors/contract";

interface Params {
  kind: string;
  provider: string;
  id: string;
}

export const GET = apiRoute<Params>(async ({ params: { kind, provider, id }, caller, locale }) => {
  const entry = isCatalogKind(kind) && (await getEntry(caller.userId, { kind, provider, vendorId: id }));
  return entry ? json(entry) : problemOf("not_found", locale);
});

/** Marks an entry for the caller: a favourite, or just used. */
export const PATCH = apiRoute<Params>(async ({ request, params: { kind, provider, id }, caller, locale }) => {
  if (!isCatalogKind(kind)) return problemOf("not_found", locale);
  const mark = await readInput(catalogMark, request, locale);
  if (!mark.ok) return mark.response;
  const entry = await markEntry(caller.userId, { kind, provider, vendorId: id }, mark.value);
  return entry ? json(entry) : problemOf("not_found", locale);
});
