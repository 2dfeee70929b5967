import { db } from "../../db/client";
import { conditionsOf, type CatalogFilter } from "./catalog-filter";
import { currentProviders } from "./list-catalog";
import { listStates, type ListState } from "./list-states";

export interface CatalogFacets {
  /** Base models among the entries found, the most frequent first. */
  baseModels: { value: string; count: number }[];
  /** How many entries were found, whatever their base model. */
  count: number;
  lists: ListState[];
}

/** What divides the entries that a filter finds, apart from its own base model. */
export async function catalogFacets(
  query: CatalogFilter & { personId: string; provider?: string },
): Promise<CatalogFacets> {
  const providers = await currentProviders(query);
  if (providers.length === 0) return { baseModels: [], count: 0, lists: [] };
  const rows = await db().$queryRaw<{ value: string | null; count: number }[]>`
    SELECT entry."baseModel" AS value, count(*)::int AS count FROM catalog_entry AS entry
    LEFT JOIN catalog_mark AS mark ON mark."userId" = ${query.personId} AND mark.provider = entry.provider
      AND mark.kind = entry.kind AND mark."vendorId" = entry."vendorId"
    WHERE ${await conditionsOf({ ...query, baseModel: undefined }, providers)}
    GROUP BY entry."baseModel" ORDER BY count DESC, value`;
  return {
    baseModels: rows.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }])),
    count: rows.reduce((sum, { count }) => sum + count, 0),
    lists: await listStates(query.kind, providers),
  };
}
