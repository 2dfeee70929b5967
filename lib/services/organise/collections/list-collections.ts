import { Prisma } from "../../../db/client";
import type { CollectionAnswer } from "../../../answers/collection-answer";
import { findCollections } from "./find-collections";

export interface CollectionFilter {
  /** Only the reader's own, or only what others share. */
  whose?: "own" | "shared";
  /** Only those that hold this asset. */
  asset?: string;
  limit: number;
  /** The id the page before ended with. */
  after: string | null;
}

/** A reader's collections and those shared with them, in the order of their making. */
export async function listCollections(
  readerId: string,
  { whose, asset, limit, after }: CollectionFilter,
): Promise<{ items: CollectionAnswer[]; next: string | null }> {
  const which = [
    Prisma.sql`true`,
    ...(whose === "own" ? [Prisma.sql`c."ownerId" = ${readerId}`] : []),
    ...(whose === "shared" ? [Prisma.sql`c."ownerId" <> ${readerId}`] : []),
    ...(asset === undefined
      ? []
      : [Prisma.sql`c.id IN (SELECT "collectionId" FROM collection_item WHERE "assetId" = ${asset}::uuid)`]),
    ...(after === null ? [] : [Prisma.sql`c.id > ${after}::uuid`]),
  ];
  const rows = await findCollections(readerId, Prisma.join(which, " AND "), limit + 1);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
