import { Prisma } from "../../db/client";
import type { AssetKind } from "../../generated/prisma/enums";
import { listedFor, markedAs, type OrganiseFilter } from "../organise/asset-conditions";
import { facetGrams, type Facets } from "../search/facets";
import { gramsOf, termsOf } from "../search/terms";

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
 * a single Latin letter has no entry in the index and is looked for alone.
 */
export function assetConditions(readerId: string, filter: AssetFilter): Prisma.Sql {
  const { person, kind, favourite, from, to } = filter;
  const terms = termsOf(filter.q ?? "");
  const loras = filter.lora === undefined ? [] : [filter.lora];
  const [oneKind, ...moreKinds] = kind ?? [];
  const isOneKind = moreKinds.length === 0;
  const { source, shape, tool, provider, capability, model, partial } = filter;
  const facets = { source, shape, tool, provider, capability, model, partial, loras };
  const grams = [
    ...new Set([
      ...terms.flatMap(gramsOf),
      ...facetGrams({ ...facets, kind: isOneKind ? oneKind : undefined }),
    ]),
  ];
  return Prisma.join(
    [
      listedFor(person ?? readerId, filter),
      ...(grams.length > 0 ? [Prisma.sql`a."searchGrams" @> ${grams}::text[]`] : []),
      ...(isOneKind
        ? []
        : [Prisma.sql`a."searchGrams" && ${kind?.flatMap((one) => facetGrams({ kind: one }))}::text[]`]),
      ...terms.map((term) => Prisma.sql`strpos(a."searchText", ${term}) > 0`),
      ...(favourite === undefined ? [] : [favourite ? Prisma.sql`a.favourite` : Prisma.sql`NOT a.favourite`]),
      ...(from === undefined ? [] : [Prisma.sql`a."createdAt" >= ${from}::timestamptz`]),
      ...(to === undefined ? [] : [Prisma.sql`a."createdAt" < ${to}::timestamptz`]),
      ...markedAs(person ?? readerId, filter),
    ],
    " AND ",
  );
}

/** Whether a filter takes everything the person has, of which counts are kept. */
export function takesAll({ person: _person, ...filter }: AssetFilter): boolean {
  return Object.values(filter).every((value) => value === undefined);
}
