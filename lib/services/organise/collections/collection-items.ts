import { db, Prisma } from "../../../db/client";
import { bulkAnswer, ownAmong, type BulkAnswer } from "../bulk";
import { visibleTo } from "./find-collections";

/**
 * Puts a person's own assets into a collection they may add to; those of others are refused, because to put them
 * here would be to share them. Null when they may not add to it, or do not see it.
 */
export async function addToCollection(
  personId: string,
  collectionId: string,
  ids: readonly string[],
): Promise<BulkAnswer | null> {
  if (!(await mayAdd(personId, collectionId))) return null;
  const done = await db().$queryRaw<{ id: string }[]>`
    WITH own AS (SELECT a.id FROM asset a WHERE ${ownAmong(personId, ids)}), ${putStep(personId, collectionId)}
    SELECT id FROM own`;
  return bulkAnswer(ids, done);
}

/**
 * Takes assets out of a collection: anything where the person may add, else only what is theirs. Null when they do
 * not see the collection.
 */
export async function takeFromCollection(
  personId: string,
  collectionId: string,
  ids: readonly string[],
): Promise<BulkAnswer | null> {
  const [seen] = await accessTo(personId, collectionId);
  if (!seen) return null;
  const which = seen.mayAdd ? Prisma.sql`true` : Prisma.sql`a."ownerId" = ${personId}`;
  const done = await db().$queryRaw<{ id: string }[]>`
    DELETE FROM collection_item i USING asset a
    WHERE i."collectionId" = ${collectionId}::uuid AND i."assetId" = ANY(${[...ids]}::uuid[])
      AND a.id = i."assetId" AND ${which}
    RETURNING i."assetId" AS id`;
  return bulkAnswer(ids, done);
}

/** Moves a person's own assets from one collection to another, in one statement. Null as in addToCollection. */
export async function moveBetweenCollections(
  personId: string,
  { from, to, ids }: { from: string; to: string; ids: readonly string[] },
): Promise<BulkAnswer | null> {
  if (!(await mayAdd(personId, from)) || !(await mayAdd(personId, to))) return null;
  if (from === to) return { changed: 0, refused: [...ids] };
  const done = await db().$queryRaw<{ id: string }[]>`
    WITH own AS (
      DELETE FROM collection_item i USING asset a
      WHERE i."collectionId" = ${from}::uuid AND a.id = i."assetId" AND ${ownAmong(personId, ids)}
      RETURNING a.id
    ), ${putStep(personId, to)}
    SELECT id FROM own`;
  return bulkAnswer(ids, done);
}

function putStep(personId: string, collectionId: string): Prisma.Sql {
  return Prisma.sql`put AS (
    INSERT INTO collection_item ("collectionId", "assetId", "addedById")
    SELECT ${collectionId}::uuid, own.id, ${personId} FROM own ON CONFLICT DO NOTHING
  )`;
}

async function mayAdd(personId: string, collectionId: string): Promise<boolean> {
  const [seen] = await accessTo(personId, collectionId);
  return seen?.mayAdd ?? false;
}

function accessTo(personId: string, collectionId: string): Promise<{ mayAdd: boolean }[]> {
  return db().$queryRaw`
    SELECT c."ownerId" = ${personId} OR c.sharing = 'write' AS "mayAdd" FROM collection c
    WHERE c.id = ${collectionId}::uuid AND ${visibleTo(personId)}`;
}
