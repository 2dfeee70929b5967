import * as z from "zod";
import { db, Prisma } from "../../db/client";
import type { CatalogKind } from "../../vendors/contract";
import { keepFresh, providersOf } from "./freshness";

/** An entry as the API gives it: the vendor's own fields, and ours beside them. */
export interface CatalogItemView {
  [vendorField: string]: unknown;
  id: string;
  provider: string;
  /** Null where the vendor shows no picture. */
  thumbnailUrl: string | null;
}

export interface CatalogQuery {
  kind: CatalogKind;
  provider?: string;
  /** Found anywhere in an entry's values. */
  q?: string;
  /** Vendor fields that have to have a value, compared without case (the document writes `Male` beside `female`). */
  fields: Readonly<Record<string, string>>;
  limit: number;
  after: CatalogPlace | null;
}

/** Where a page ended. */
export const catalogPlace = z.strictObject({ position: z.int(), provider: z.string(), vendorId: z.string() });
export type CatalogPlace = z.output<typeof catalogPlace>;

interface Row extends CatalogPlace {
  data: Record<string, unknown>;
  pictureUrl: string | null;
}

/** One page of a catalogue in the vendors' own order, over all providers that have it or one. */
export async function listCatalog(
  query: CatalogQuery,
): Promise<{ items: CatalogItemView[]; next: CatalogPlace | null }> {
  const { kind, after, limit } = query;
  const usable = await providersOf(kind);
  const providers = query.provider === undefined ? usable : usable.filter((id) => id === query.provider);
  if (providers.length === 0) return { items: [], next: null };
  await Promise.all(providers.map((provider) => keepFresh(provider, kind)));
  const rows = await db().$queryRaw<Row[]>`
    SELECT position, provider, "vendorId", data, "pictureUrl" FROM catalog_entry
    WHERE kind = ${kind} AND provider IN (${Prisma.join(providers)}) ${conditionsOf(query)}
      ${after ? Prisma.sql`AND (position, provider, "vendorId") > (${after.position}, ${after.provider}, ${after.vendorId})` : Prisma.empty}
    ORDER BY position, provider, "vendorId" LIMIT ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => viewEntry(kind, row)),
    next: rows.length > limit && last ? placeOf(last) : null,
  };
}

function placeOf({ position, provider, vendorId }: Row): CatalogPlace {
  return { position, provider, vendorId };
}

function conditionsOf({ q, fields }: CatalogQuery): Prisma.Sql {
  const clauses = Object.entries(fields).map(
    ([name, value]) => Prisma.sql`AND lower(data ->> ${name}) = lower(${value})`,
  );
  if (q) {
    const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
    clauses.push(
      Prisma.sql`AND EXISTS (SELECT 1 FROM jsonb_each_text(data) AS field WHERE field.value ILIKE ${pattern})`,
    );
  }
  return clauses.length === 0 ? Prisma.empty : Prisma.join(clauses, " ");
}

function viewEntry(kind: CatalogKind, { provider, vendorId, data, pictureUrl }: Row): CatalogItemView {
  const path = `/api/v1/catalog/${kind}/${provider}/${encodeURIComponent(vendorId)}/thumbnail`;
  return { ...data, id: vendorId, provider, thumbnailUrl: pictureUrl ? path : null };
}
