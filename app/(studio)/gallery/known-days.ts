import { filterOf } from "@/components/gallery/gallery-asset";
import { filterKey, type KnownDays } from "@/components/gallery/grid/days-key";
import { assetDays } from "@/lib/services/assets/asset-days";
import { assetFilterQuery } from "@/lib/services/assets/asset-query";
import { mayListOf } from "@/lib/services/people/see-all";

/**
 * How the list that an address means spreads over days, so that the page shows its months at once. Null where the
 * browser has to say first what is meant (its calendar's days), where the address means nothing, and where only a part
 * was counted.
 */
export async function knownDays(
  personId: string,
  query: Readonly<Record<string, string | string[] | undefined>>,
  zone: string,
): Promise<KnownDays | null> {
  const filter = filterOf((name) => [query[name]].flat()[0]);
  const parsed = assetFilterQuery.safeParse(filter);
  if (!parsed.success || filter.from || filter.to || !(await mayListOf(personId, filter.person))) return null;
  const { items, next } = await assetDays(personId, parsed.data, zone);
  return next === null ? { zone, filter: filterKey(filter), days: items } : null;
}
