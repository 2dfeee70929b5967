import { COUNTED_UP_TO, type TrashTotal } from "../../answers/trash-total";
import { db, Prisma } from "../../db/client";
import { viewAsset, WITH_JOB } from "../assets/asset-view";
import type { AssetView } from "../assets/contract";
import { purgeTime, trashCutoff } from "./trash-days";

/** An asset in the trash. Its pictures are served at an address of the trash's own. */
export interface TrashedAsset extends AssetView {
  deletedAt: string;
  /** When it goes for good. */
  purgeAt: string;
}

/** Where a page ended. */
export interface TrashPlace {
  deletedAt: string;
  id: string;
}

export interface TrashPage {
  items: TrashedAsset[];
  next: TrashPlace | null;
}

/** A person's trash, last thrown away first. */
export async function listTrash(
  ownerId: string,
  { limit, after }: { limit: number; after: TrashPlace | null },
): Promise<TrashPage> {
  const place = after
    ? Prisma.sql`AND (a."deletedAt", a.id) < (${after.deletedAt}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT a.id FROM asset a WHERE a."ownerId" = ${ownerId} AND a."deletedAt" > ${trashCutoff()} ${place}
    ORDER BY a."deletedAt" DESC, a.id DESC LIMIT ${limit + 1}`;
  const ids = found.slice(0, limit).map(({ id }) => id);
  const rows = await db().asset.findMany({
    where: { id: { in: ids } },
    include: WITH_JOB,
    orderBy: [{ deletedAt: "desc" }, { id: "desc" }],
  });
  const items = rows.flatMap((row) => {
    if (!row.deletedAt) return [];
    const { url: _url, ...view } = viewAsset(row, ownerId);
    const url = trashedUrl(row.id);
    const thumbnailUrl = view.thumbnailUrl && `${url}?w=512`;
    const times = { deletedAt: row.deletedAt.toISOString(), purgeAt: purgeTime(row.deletedAt).toISOString() };
    return [{ ...view, url, thumbnailUrl, ...times }];
  });
  const last = items.at(-1);
  return { items, next: found.length > limit && last ? { deletedAt: last.deletedAt, id: last.id } : null };
}

/** The address of a trashed asset's thumbnails. */
function trashedUrl(id: string): string {
  return `/api/v1/trash/${id}/file`;
}

/** How many assets lie there, and what they weigh without their thumbnails. */
export async function trashTotal(ownerId: string): Promise<TrashTotal> {
  const [total] = await db().$queryRaw<{ count: bigint; bytes: bigint | null }[]>`
    SELECT count(*) AS count, sum(lying.bytes) AS bytes FROM (
      SELECT a.bytes FROM asset a WHERE a."ownerId" = ${ownerId} AND a."deletedAt" > ${trashCutoff()}
      LIMIT ${COUNTED_UP_TO}) AS lying`;
  return { count: Number(total?.count ?? 0), bytes: Number(total?.bytes ?? 0) };
}
