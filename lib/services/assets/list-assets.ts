import { db, Prisma } from "../../db/client";
import { viewAsset, WITH_JOB } from "./asset-view";
import type { AssetView } from "./contract";

export interface AssetFilter {
  kind?: readonly AssetView["kind"][];
  source?: AssetView["source"];
  favourite?: boolean;
  /** Of the job that made it. */
  tool?: string;
  provider?: string;
  /** Part of the prompt it was made from or of its file name, without case. */
  q?: string;
}

/** Where a page ended. */
export interface AssetPlace {
  createdAt: string;
  id: string;
}

export interface AssetPage {
  items: AssetView[];
  next: AssetPlace | null;
}

/** A person's assets, newest first, without those in the trash. */
export async function listAssets(
  ownerId: string,
  filter: AssetFilter,
  { limit, after }: { limit: number; after: AssetPlace | null },
): Promise<AssetPage> {
  // Compared as a row of values, which the index answers at any depth; an ORM's OR form does not.
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT a.id FROM asset a ${needsJob(filter) ? JOB : Prisma.empty}
    WHERE ${Prisma.join(conditions(ownerId, filter, after), " AND ")}
    ORDER BY a."createdAt" DESC, a.id DESC LIMIT ${limit + 1}`;
  const rows = await db().asset.findMany({
    where: { id: { in: found.slice(0, limit).map(({ id }) => id) } },
    include: WITH_JOB,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const last = rows.at(-1);
  const next = found.length > limit && last ? { createdAt: last.createdAt.toISOString(), id: last.id } : null;
  return { items: rows.map((row) => viewAsset(row, ownerId)), next };
}

const JOB = Prisma.sql`LEFT JOIN output o ON o."assetId" = a.id LEFT JOIN job j ON j.id = o."jobId"`;

function needsJob({ tool, provider, q }: AssetFilter): boolean {
  return Boolean(tool ?? provider ?? q);
}

function conditions(ownerId: string, filter: AssetFilter, after: AssetPlace | null): Prisma.Sql[] {
  const part = filter.q && `%${filter.q.replace(/[\\%_]/g, "\\$&")}%`;
  return [
    Prisma.sql`a."ownerId" = ${ownerId} AND a."deletedAt" IS NULL`,
    ...(after
      ? [Prisma.sql`(a."createdAt", a.id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`]
      : []),
    ...(filter.kind ? [Prisma.sql`a.kind::text = ANY(${[...filter.kind]})`] : []),
    ...(filter.source ? [Prisma.sql`a.source::text = ${filter.source}`] : []),
    ...(filter.favourite === undefined ? [] : [Prisma.sql`a.favourite = ${filter.favourite}`]),
    ...(filter.tool ? [Prisma.sql`j.tool = ${filter.tool}`] : []),
    ...(filter.provider ? [Prisma.sql`j.provider = ${filter.provider}`] : []),
    ...(part ? [Prisma.sql`(j."promptText" ILIKE ${part} OR a.name ILIKE ${part})`] : []),
  ];
}
