import * as z from "zod";
import { db } from "../../db/client";
import { viewAsset, WITH_JOB, type AssetRow } from "./asset-view";
import type { AssetView } from "./contract";

/** A person's own asset by an untrusted id; null for another's, an unknown one and one in the trash. */
export async function findAsset(ownerId: string, id: string): Promise<AssetRow | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return db().asset.findFirst({ where: { id, ownerId, deletedAt: null }, include: WITH_JOB });
}

/** As findAsset, as callers see it. */
export async function getAsset(ownerId: string, id: string): Promise<AssetView | null> {
  const row = await findAsset(ownerId, id);
  return row && viewAsset(row);
}
