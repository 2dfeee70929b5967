import * as z from "zod";
import { db } from "../../db/client";
import { viewAsset, WITH_JOB, type AssetRow } from "./asset-view";
import type { AssetView } from "./contract";
import { seesAll } from "../people/see-all";
import { reachableBy } from "./reach";

/** An asset a person may look at, by an untrusted id; null for all others, unknown ones and those in the trash. */
export async function findAsset(readerId: string, id: string): Promise<AssetRow | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const found = await db().asset.findFirst({ where: { id, ...reachableBy(readerId) }, include: WITH_JOB });
  if (found || !(await seesAll(readerId))) return found;
  return db().asset.findFirst({ where: { id, deletedAt: null }, include: WITH_JOB });
}

/** As findAsset, as callers see it. */
export async function getAsset(readerId: string, id: string): Promise<AssetView | null> {
  const row = await findAsset(readerId, id);
  return row && viewAsset(row, readerId);
}
