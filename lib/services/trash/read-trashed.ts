import * as z from "zod";
import { db } from "../../db/client";
import type { ServedFile } from "../../http/file-response";
import { WITH_JOB } from "../assets/asset-view";
import { thumbnailFile } from "../assets/read-asset-file";
import { trashCutoff } from "./trash-days";

/** A thumbnail of an asset in its owner's trash; null for all others and for everybody else. */
export async function readTrashed(ownerId: string, id: string, width: number): Promise<ServedFile | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const where = { id, ownerId, deletedAt: { gt: trashCutoff() } };
  const row = await db().asset.findFirst({ where, include: WITH_JOB });
  return row && thumbnailFile(row, width);
}
