import * as z from "zod";
import { db, type Prisma } from "../../db/client";
import { WITH_JOB, type AssetRow } from "../assets/asset-view";
import type { OpenShare } from "./open-share";

/**
 * Which assets a share shows: its one, or those of its collection that belong to whoever made the share. What other
 * people put into a shared collection they showed to the studio, not to the world.
 */
function shownBy({ ownerId, assetId, collectionId }: OpenShare): Prisma.AssetWhereInput {
  const which = assetId ? { id: assetId } : { items: { some: { collectionId: collectionId ?? "" } } };
  return { ownerId, deletedAt: null, ...which };
}

/** One asset of a share by an untrusted id; null for everything else there is. */
export async function findShared(share: OpenShare, id: string): Promise<AssetRow | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const where: Prisma.AssetWhereInput = { AND: [{ id: id.toLowerCase() }, shownBy(share)] };
  return db().asset.findFirst({ where, include: WITH_JOB });
}

export interface SharedPage {
  rows: AssetRow[];
  total: number;
  /** Where the next page starts. */
  next: number | null;
}

/** The assets of a share, newest first, from a place on. */
export async function listShared(share: OpenShare, from: number, limit: number): Promise<SharedPage> {
  const where = shownBy(share);
  const [total, rows] = await Promise.all([
    db().asset.count({ where }),
    db().asset.findMany({
      where,
      include: WITH_JOB,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: from,
      take: limit,
    }),
  ]);
  return { rows, total, next: from + rows.length < total ? from + rows.length : null };
}

/** The assets before and after one in its share. */
export async function sharedNeighbours(
  share: OpenShare,
  { createdAt, id }: AssetRow,
): Promise<{ previous: string | null; next: string | null }> {
  const beside = (way: "gt" | "lt") =>
    db().asset.findFirst({
      where: {
        AND: [
          shownBy(share),
          { OR: [{ createdAt: { [way]: createdAt } }, { createdAt, id: { [way]: id } }] },
        ],
      },
      orderBy: way === "gt" ? [{ createdAt: "asc" }, { id: "asc" }] : [{ createdAt: "desc" }, { id: "desc" }],
      select: { id: true },
    });
  const [previous, next] = await Promise.all([beside("gt"), beside("lt")]);
  return { previous: previous?.id ?? null, next: next?.id ?? null };
}
