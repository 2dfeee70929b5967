import * as z from "zod";
import { db } from "../../db/client";
import type { VendorId } from "../../vendors/vendor-ids";
import type { CatalogFilter } from "./catalog-filter";
import { viewEntry, type CatalogItemView, type EntryRow } from "./entry-view";
import { keepFresh, providersOf } from "./freshness";
import { listStates, type ListState } from "./list-states";
import { pageStatement, type CatalogPlace } from "./page-statement";

export interface CatalogQuery extends CatalogFilter {
  personId: string;
  provider?: string;
  limit: number;
  after: CatalogPlace | null;
}

/** A place as a cursor carries it. */
export const catalogPlace = z.strictObject({
  position: z.int(),
  provider: z.string(),
  vendorId: z.string(),
}) satisfies z.ZodType<CatalogPlace>;

export interface CatalogPageView {
  items: CatalogItemView[];
  next: CatalogPlace | null;
  /** How each provider's list stands. */
  lists: ListState[];
}

/**
 * One page of a catalogue over all providers that have it, or one: in the vendors' own order, or the latest
 * used first. It comes from the database alone; a list that is old or half read is read on in the background.
 */
export async function listCatalog(query: CatalogQuery): Promise<CatalogPageView> {
  const { kind, limit } = query;
  const providers = await currentProviders(query);
  if (providers.length === 0) return { items: [], next: null, lists: [] };
  const statement = await pageStatement(query, providers, limit + 1);
  const rows = await db().$queryRaw<(EntryRow & { place: number | bigint })[]>(statement);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => viewEntry(kind, row)),
    next: last ? { position: Number(last.place), provider: last.provider, vendorId: last.vendorId } : null,
    lists: await listStates(kind, providers),
  };
}

/** The providers a query is about, their lists seen to. */
export async function currentProviders({
  kind,
  provider,
}: Pick<CatalogQuery, "kind" | "provider">): Promise<VendorId[]> {
  const able = await providersOf(kind);
  const providers = provider === undefined ? able : able.filter((id) => id === provider);
  await Promise.all(providers.map((id) => keepFresh(id, kind)));
  return providers;
}
