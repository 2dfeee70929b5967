import { db, Prisma } from "../../db/client";
import { assetConditions, type AssetFilter } from "./asset-filter";
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
  const rows = await db().$queryRaw<(Omit<ShownRow, "output"> & { jobId: string | null })[]>(
    pageStatement(readerId, filter, page),
  );
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ jobId, ...row }) =>
      viewAsset({ ...row, output: jobId ? { jobId } : null }, readerId),
    ),
    next: rows.length > page.limit && last ? { createdAt: last.createdAt.toISOString(), id: last.id } : null,
  };
}

/** One page and a row more, which tells whether there are others behind it. */
export function pageStatement(
  readerId: string,
  filter: AssetFilter,
  { limit, after, skip = 0 }: AssetPageRequest,
): Prisma.Sql {
  // Compared as a row of values, which the index answers at any depth; an ORM's OR form does not.
  const beyond = after
    ? Prisma.sql`AND (a."createdAt", a.id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`
    SELECT page.*, output."jobId" FROM (
      SELECT a.id, a."ownerId", a.source, a.kind, a.mime, a.width, a.height, a.bytes, a.sha256, a."previewKey", a.name,
        a.placeholder, a.facts, a.favourite, a.rating, a.label, a."createdAt"
      FROM asset a WHERE ${assetConditions(readerId, filter)} ${beyond}
      ORDER BY a."createdAt" DESC, a.id DESC LIMIT ${limit + 1} ${skip > 0 ? Prisma.sql`OFFSET ${skip}` : Prisma.empty}
    ) AS page LEFT JOIN output ON output."assetId" = page.id
    ORDER BY page."createdAt" DESC, page.id DESC`;
}
