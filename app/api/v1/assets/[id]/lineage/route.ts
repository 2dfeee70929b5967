import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/read-query";
import { getLineage } from "@/lib/services/lineage/get-lineage";
import { lineageQuery } from "@/lib/services/lineage/lineage-view";

export const dynamic = "force-dynamic";

/** What an asset was made from and what was made of it. */
export const GET = apiRoute<{ id: string }>(async ({ request, caller, params, locale }) => {
  const query = readQuery(lineageQuery, request, locale);
  if (!query.ok) return query.response;
  const lineage = await getLineage(caller.userId, params.id, query.value.depth);
  return lineage ? json(lineage) : problemOf("not_found", locale);
});
