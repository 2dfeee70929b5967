import { db } from "../../db/client";
import { viewAsset } from "./asset-view";
import type { AssetDetail } from "./contract";
import { findAsset } from "./find-asset";

/** One asset in a person's reach with all that is kept beside it; null where findAsset is. */
export async function getAssetDetail(readerId: string, id: string): Promise<AssetDetail | null> {
  const row = await findAsset(readerId, id);
  if (!row) return null;
  const own = row.ownerId === readerId;
  const [tags, collections, owner] = await Promise.all([
    own ? tagsOf(row.id) : [],
    db().collection.findMany({
      where: {
        items: { some: { assetId: row.id } },
        OR: [{ ownerId: readerId }, { sharing: { not: "private" } }],
      },
      select: { id: true, name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
    own ? null : db().user.findUnique({ where: { id: row.ownerId }, select: { name: true } }),
  ]);
  return {
    ...viewAsset(row, readerId),
    notes: own ? row.notes : null,
    tags,
    collections,
    ...(owner ? { ownerName: owner.name } : {}),
  };
}

function tagsOf(assetId: string): Promise<{ id: string; name: string }[]> {
  return db().tag.findMany({
    where: { assets: { some: { assetId } } },
    select: { id: true, name: true },
    orderBy: { nameKey: "asc" },
  });
}
