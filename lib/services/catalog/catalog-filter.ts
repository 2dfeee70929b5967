import { Prisma } from "../../db/client";
import type { CatalogKind } from "../../vendors/contract";
import type { VendorId } from "../../vendors/vendor-ids";
import { providersShowingAdult } from "./adult";
import { gramsOf, termsOf } from "../search/terms";

/** Parameters of a request as its schema reads them. */
interface FilterParameters extends Partial<Omit<CatalogFilter, "kind" | "fields">> {
  [vendorField: string]: string | boolean | undefined;
}

/** Which entries of a catalogue are wanted. */
export interface CatalogFilter {
  kind: CatalogKind;
  /** Words that occur in an entry's names. */
  q?: string;
  baseModel?: string;
  usable?: boolean;
  /** Among those an administrator allows at all. */
  adult?: boolean;
  /** What a request names the entry by. */
  token?: string;
  /** Only the person's favourites. */
  favourite?: boolean;
  /** Only what the person used, the latest first. */
  recent?: boolean;
  /** Vendor fields that have to have a value, compared without case (LingTu writes `Male` beside `female`). */
  fields: Readonly<Record<string, string>>;
}

/** A filter out of parsed parameters: those it does not know are vendor fields. */
export function readFilter(
  kind: CatalogKind,
  { q, baseModel, usable, adult, token, favourite, recent, ...others }: FilterParameters,
): CatalogFilter {
  const fields = Object.entries(others).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return { kind, q, baseModel, usable, adult, token, favourite, recent, fields: Object.fromEntries(fields) };
}

/** The filter over `catalog_entry AS entry` and the person's `catalog_mark AS mark`. */
export async function conditionsOf(
  filter: CatalogFilter,
  providers: readonly VendorId[],
): Promise<Prisma.Sql> {
  const allowed = await providersShowingAdult(providers);
  const { kind, q, baseModel, usable, adult, token, favourite, recent, fields } = filter;
  const clauses = [
    Prisma.sql`entry.kind = ${kind}`,
    Prisma.sql`entry.provider IN (${Prisma.join([...providers])})`,
    allowed.length === 0
      ? Prisma.sql`NOT entry.adult`
      : Prisma.sql`(NOT entry.adult OR entry.provider IN (${Prisma.join(allowed)}))`,
    ...termsOf(q ?? "").map(hasTerm),
    ...Object.entries(fields).map(
      ([name, value]) => Prisma.sql`lower(entry.data ->> ${name}) = lower(${value})`,
    ),
  ];
  if (baseModel !== undefined) clauses.push(Prisma.sql`lower(entry."baseModel") = lower(${baseModel})`);
  if (usable !== undefined) clauses.push(Prisma.sql`entry.usable = ${usable}`);
  if (adult !== undefined) clauses.push(Prisma.sql`entry.adult = ${adult}`);
  if (token !== undefined) clauses.push(Prisma.sql`entry.token = ${token}`);
  if (favourite) clauses.push(Prisma.sql`mark.favourite`);
  if (recent) clauses.push(Prisma.sql`mark."usedAt" IS NOT NULL`);
  return Prisma.join(clauses, " AND ");
}

/** The index narrows by grams; the text decides. A single Latin letter has no gram and is looked for alone. */
function hasTerm(term: string): Prisma.Sql {
  const grams = gramsOf(term);
  const occurs = Prisma.sql`strpos(entry."searchText", ${term}) > 0`;
  return grams.length === 0 ? occurs : Prisma.sql`entry."searchGrams" @> ${grams}::text[] AND ${occurs}`;
}
