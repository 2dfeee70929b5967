import { db, Prisma } from "../../db/client";
import { SHOWN } from "../organise/asset-conditions";
import { largestShare } from "../search/gram-shares";
import { gramsToFind, termsOf } from "../search/terms";
import { assetConditions, gramsOfFilter, type AssetFilter } from "./asset-filter";
import { viewAsset, type ShownRow } from "./asset-view";
import type { AssetView } from "./contract";

/** Where a page ended. */
export interface AssetPlace {
  createdAt: string;
  id: string;
}

export interface AssetPageRequest {
  limit: number;
  after: AssetPlace | null;
  /** Left out from the beginning; meant for places inside a span of time that is known to be short. */
  skip?: number;
}

export interface AssetPage {
  items: AssetView[];
  next: AssetPlace | null;
}

/** A person's assets, newest first, without those in the trash; or what they see of a shared collection. */
export async function listAssets(
  readerId: string,
  filter: AssetFilter,
  page: AssetPageRequest,
): Promise<AssetPage> {
  const rows = await findRows(readerId, filter, page);
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => viewAsset(row, readerId)),
    next: rows.length > page.limit && last ? { createdAt: last.createdAt.toISOString(), id: last.id } : null,
  };
}

/** Where so small a part can match, it pays to ask the index for all of it. */
const RARE = 0.01;
/** How many of the newest are looked through at most: a tenth of a second, where all that match take seconds. */
const MOST = 30_000;
/** A second look must reach so many times farther than the first to be worth it. */
const FARTHER = 4;

/**
 * The planner takes the characters of a word for independent of each other and therefore every word for rare: of
 * "lighthouse" it would fetch all there are and sort them. What may be common is first looked for among the newest.
 */
async function findRows(readerId: string, filter: AssetFilter, page: AssetPageRequest): Promise<ShownRow[]> {
  const isWordy = filter.q !== undefined && filter.collection === undefined && !page.skip;
  for (const newest of isWordy ? looks(await likelyShare(filter), page.limit) : []) {
    const rows = await db().$queryRaw<ShownRow[]>(pageStatement(readerId, filter, page, newest));
    if (rows.length > page.limit) return rows;
  }
  return db().$queryRaw<ShownRow[]>(pageStatement(readerId, filter, page));
}

/**
 * How many of the newest to look among, one look after the other, for what so large a part can match: twice as many as
 * a page needs where it is spread evenly, then farther, since people work on one thing for days and come back to it later.
 */
function looks(share: number, limit: number): number[] {
  if (share < RARE) return [];
  const near = Math.ceil((2 * (limit + 1)) / share);
  return near * FARTHER > MOST ? [MOST] : [near, MOST];
}

/** Words may well be independent of each other, which the characters of one are not. */
async function likelyShare({ q = "", ...facets }: AssetFilter): Promise<number> {
  const shares = await Promise.all(
    [gramsOfFilter(facets), ...termsOf(q).map(gramsToFind)].map((grams) => largestShare(grams)),
  );
  return shares.reduce((product, share) => product * share, 1);
}

/** One page and a row more, which tells whether there are others behind it; among so many of the newest, or all. */
function pageStatement(
  readerId: string,
  filter: AssetFilter,
  { limit, after, skip = 0 }: AssetPageRequest,
  newest?: number,
): Prisma.Sql {
  // Compared as a row of values, which the index answers at any depth; an ORM's OR form does not.
  const beyond = after
    ? Prisma.sql`AND (a."createdAt", a.id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  const from =
    newest === undefined
      ? Prisma.sql`asset a WHERE ${assetConditions(readerId, filter)} ${beyond}`
      : Prisma.sql`(
          SELECT * FROM asset a WHERE a."ownerId" = ${filter.person ?? readerId} AND ${SHOWN} ${beyond}
          ORDER BY a."createdAt" DESC, a.id DESC LIMIT ${newest}
        ) AS a WHERE ${assetConditions(readerId, filter, "text")}`;
  return Prisma.sql`
    SELECT a.id, a."ownerId", a.source, a.kind, a.mime, a.width, a.height, a.bytes, a.sha256, a."previewKey", a.name,
      a.placeholder, a.facts, a.favourite, a.rating, a.label, a."createdAt",
      (SELECT json_build_object('jobId', made."jobId") FROM output made WHERE made."assetId" = a.id) AS output
    FROM ${from}
    ORDER BY a."createdAt" DESC, a.id DESC LIMIT ${limit + 1} ${skip > 0 ? Prisma.sql`OFFSET ${skip}` : Prisma.empty}`;
}
