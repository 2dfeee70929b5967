import { Prisma } from "../../db/client";
import type { AssetKind } from "../../generated/prisma/enums";
import { listedFor, markedAs, type OrganiseFilter } from "../organise/asset-conditions";
import { facetGrams, type Facets } from "../search/facets";
import { gramsToFind, termsOf } from "../search/terms";

/** Which of the assets in a reader's reach are wanted. */
export interface AssetFilter
  extends
    OrganiseFilter,
    Pick<Facets, "source" | "shape" | "tool" | "provider" | "capability" | "model" | "partial"> {
  kind?: readonly AssetKind[];
  lora?: string;
  favourite?: boolean;
  /** Words of prompt, title, file name, text, notes or catalogue names, each of which occurs, without case. */
  q?: string;
  /** Made at this moment or later, and before that one; ISO 8601. */
  from?: string;
  to?: string;
  /** Whose, where it is not the reader; the caller has seen to it that the reader may. */
  person?: string;
}

/**
 * The filter over `asset AS a`. Words and facets are one question to one index, whose answer the text decides on;
 * a single Latin letter has no entry in the index and is looked for alone. Where rows are read one by one anyway, the
 * text is asked by itself.
 */
export function assetConditions(
  readerId: string,
  filter: AssetFilter,
  wordsBy: "index" | "text" = "index",
): Prisma.Sql {
  const { person, kind = [], favourite, from, to } = filter;
  const grams = gramsOfFilter(wordsBy === "index" ? filter : { ...filter, q: undefined });
  const conditions = [listedFor(person ?? readerId, filter), ...markedAs(person ?? readerId, filter)];
  if (grams.length > 0) conditions.push(Prisma.sql`a."searchGrams" @> ${grams}::text[]`);
  if (kind.length > 1) {
    const kinds = kind.flatMap((one) => facetGrams({ kind: one }));
    conditions.push(Prisma.sql`a."searchGrams" && ${kinds}::text[]`);
  }
  for (const term of termsOf(filter.q ?? ""))
    conditions.push(Prisma.sql`strpos(a."searchText", ${term}) > 0`);
  if (favourite !== undefined)
    conditions.push(favourite ? Prisma.sql`a.favourite` : Prisma.sql`NOT a.favourite`);
  if (from !== undefined) conditions.push(Prisma.sql`a."createdAt" >= ${from}::timestamptz`);
  if (to !== undefined) conditions.push(Prisma.sql`a."createdAt" < ${to}::timestamptz`);
  return Prisma.join(conditions, " AND ");
}

/** What the index is asked for: an asset that is found has all of these. */
export function gramsOfFilter({ q = "", kind, lora, ...facets }: AssetFilter): string[] {
  const { source, shape, tool, provider, capability, model, partial } = facets;
  const [oneKind, ...others] = kind ?? [];
  const single = { source, shape, tool, provider, capability, model, partial };
  return [
    ...new Set([
      ...termsOf(q).flatMap(gramsToFind),
      ...facetGrams({
        ...single,
        kind: others.length === 0 ? oneKind : undefined,
        loras: lora === undefined ? [] : [lora],
      }),
    ]),
  ];
}

/** Whether a filter takes everything the person has, of which counts are kept. */
export function takesAll({ person: _person, ...filter }: AssetFilter): boolean {
  return Object.values(filter).every((value) => value === undefined);
}
