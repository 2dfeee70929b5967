import * as z from "zod";
import { db } from "../../db/client";
import type { AssetView } from "./contract";
import { getAsset } from "./find-asset";

/** Puts an asset into the trash; false when the person has none of this id there or not. */
export async function deleteAsset(ownerId: string, id: string): Promise<boolean> {
  return change(ownerId, id, { deletedAt: new Date() }, { deletedAt: null });
}

/** Takes an asset out of the trash; one that is not there stays as it is. Null when the person has none. */
export async function restoreAsset(ownerId: string, id: string): Promise<AssetView | null> {
  return (await change(ownerId, id, { deletedAt: null })) ? getAsset(ownerId, id) : null;
}

/** Marks or unmarks a favourite. Null when the person has no such asset. */
export async function setFavourite(
  ownerId: string,
  id: string,
  favourite: boolean,
): Promise<AssetView | null> {
  return (await change(ownerId, id, { favourite }, { deletedAt: null })) ? getAsset(ownerId, id) : null;
}

async function change(
  ownerId: string,
  id: string,
  data: { deletedAt?: Date | null; favourite?: boolean },
  only: { deletedAt?: null } = {},
): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  const { count } = await db().asset.updateMany({ where: { id, ownerId, ...only }, data });
  return count === 1;
}
