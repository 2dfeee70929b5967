import { Prisma } from "../../db/client";

/**
 * Who may look at an asset: its owner, and everyone in the studio while it lies in a shared collection. Nobody while
 * it is in the trash. Every way to somebody else's asset asks here; changing one is its owner's alone.
 */
export function reachableBy(personId: string): Prisma.AssetWhereInput {
  const shared = { items: { some: { collection: { sharing: { not: "private" as const } } } } };
  return { deletedAt: null, OR: [{ ownerId: personId }, shared] };
}

/** The same of `asset AS a`, for statements of one's own. */
export function reachable(personId: string): Prisma.Sql {
  return Prisma.sql`a."deletedAt" IS NULL AND (a."ownerId" = ${personId} OR EXISTS (
    SELECT 1 FROM collection_item shared_item JOIN collection shared_in ON shared_in.id = shared_item."collectionId"
    WHERE shared_item."assetId" = a.id AND shared_in.sharing <> 'private'))`;
}
