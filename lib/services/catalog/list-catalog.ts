import * as z from "zod";
import { db, Prisma } from "../../db/client";
import type { VendorId } from "../../vendors/vendor-ids";
import { conditionsOf, type CatalogFilter } from "./catalog-filter";
import { viewEntry, type CatalogItemView, type EntryRow } from "./entry-view";
import { keepFresh, providersOf } from "./freshness";
import { listStates, type ListState } from "./list-states";

export interface CatalogQuery extends CatalogFilter {
  personId: string;
  provider?: string;
  limit: number;
  after: CatalogPlace | null;
}

/** Where a page ended. `position` is the vendor's order, or how long ago an entry was used. */
export const catalogPlace = z.strictObject({ position: z.int(), provider: z.string(), vendorId: z.string() });
export type CatalogPlace = z.output<typeof catalogPlace>;

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
  const { kind, personId, after, limit } = query;
  const providers = await currentProviders(query);
  if (providers.length === 0) return { items: [], next: null, lists: [] };
  const place = query.recent
    ? Prisma.sql`-(extract(epoch FROM mark."usedAt") * 1000)::bigint`
    : Prisma.sql`entry.position`;
  const beyond = after
    ? Prisma.sql`AND (${place}, entry.provider, entry."vendorId") > (${after.position}, ${after.provider}, ${after.vendorId})`
    : Prisma.empty;
  const rows = await db().$queryRaw<(EntryRow & { place: number | bigint })[]>`
    SELECT entry.provider, entry."vendorId", entry.data, entry."pictureUrls", entry.placeholder, entry.token,
      entry."baseModel", entry.usable, entry.adult, mark.favourite, mark."usedAt", ${place} AS place
    FROM catalog_entry AS entry
    LEFT JOIN catalog_mark AS mark ON mark."userId" = ${personId} AND mark.provider = entry.provider
      AND mark.kind = entry.kind AND mark."vendorId" = entry."vendorId"
    WHERE ${await conditionsOf(query, providers)} ${beyond}
    ORDER BY ${place}, entry.provider, entry."vendorId" LIMIT ${limit + 1}`;
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
