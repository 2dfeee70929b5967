import * as z from "zod";
import { db, Prisma } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { marks } from "../organise/mark-assets";
import { tagKey, tagNames } from "../organise/tags/tag-name";
import { giveTags } from "../organise/tags/tag-steps";
import { refreshSearch } from "../search/refresh-search";
import { getAssetDetail } from "./asset-detail";
import type { AssetDetail, AssetView } from "./contract";
import { getAsset } from "./find-asset";

/** What may be changed of an asset; an empty name or note takes it away. */
export const assetChange = marks.extend({
  name: z.string().trim().max(200).nullable().optional(),
  notes: z.string().trim().max(5_000).nullable().optional(),
  tags: tagNames.optional().meta({ description: "All tags it is to have; the others are taken from it." }),
});
export type AssetChange = z.output<typeof assetChange>;

/** Puts an asset into the trash; false when the person has none of this id there or not. */
export async function deleteAsset(
  ownerId: string,
  id: string,
  actor: Actor = { id: ownerId },
): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  return db().$transaction(async (tx) => {
    const where = { id, ownerId, deletedAt: null };
    const [row] = await tx.asset.updateManyAndReturn({ where, data: { deletedAt: new Date() } });
    if (!row) return false;
    const target = { kind: "asset", id, label: row.name ?? undefined };
    await recordAudit({ ...by(actor), action: "asset.trashed", target }, tx);
    return true;
  });
}

/** Takes an asset out of the trash; one that is not there stays as it is. Null when the person has none. */
export async function restoreAsset(ownerId: string, id: string): Promise<AssetView | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const { count } = await db().asset.updateMany({ where: { id, ownerId }, data: { deletedAt: null } });
  return count === 1 ? getAsset(ownerId, id) : null;
}

/** Changes what a person keeps of an asset of theirs. Null when they have no such one. */
export async function changeAsset(
  ownerId: string,
  id: string,
  { tags, name, notes, ...rest }: AssetChange,
): Promise<AssetDetail | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const data = { ...rest, name: emptyAsNull(name), notes: emptyAsNull(notes) };
  const changed = await db().$transaction(async (tx) => {
    const { count } = await tx.asset.updateMany({ where: { id, ownerId, deletedAt: null }, data });
    if (count === 1 && tags) {
      await tx.assetTag.deleteMany({
        where: { assetId: id, tag: { nameKey: { notIn: tags.map(tagKey) } } },
      });
      const own = Prisma.sql`WITH own AS (SELECT ${id}::uuid AS id)`;
      if (tags.length > 0) await tx.$executeRaw`${own}, ${giveTags(ownerId, tags)} SELECT 1`;
    }
    if (count === 1 && (name !== undefined || notes !== undefined)) await refreshSearch(id, tx);
    return count === 1;
  });
  return changed ? getAssetDetail(ownerId, id) : null;
}

function emptyAsNull(text: string | null | undefined): string | null | undefined {
  return text === "" ? null : text;
}
