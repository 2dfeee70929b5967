import { COUNTED_UP_TO } from "../../../answers/counted-up-to";
import { db, Prisma } from "../../../db/client";
import { reachable } from "../../assets/reach";
import type { CollectionAnswer, Sharing } from "../../../answers/collection-answer";

interface Row {
  id: string;
  name: string;
  parentId: string | null;
  sharing: Sharing;
  ownerId: string;
  ownerName: string;
  count: number;
  coverId: string | null;
  coverChosen: boolean;
  createdAt: Date;
  updatedAt: Date;
}

/** Which collections a person sees: their own and those others share. Of `collection AS c`. */
export function visibleTo(personId: string): Prisma.Sql {
  return Prisma.sql`(c."ownerId" = ${personId} OR c.sharing <> 'private')`;
}

/** Of those a reader sees, the ones that meet a condition, in the order of their ids, which is that of their making. */
export async function findCollections(
  readerId: string,
  which: Prisma.Sql,
  limit: number,
): Promise<CollectionAnswer[]> {
  const inIt = Prisma.sql`
    FROM collection_item i JOIN asset a ON a.id = i."assetId" WHERE i."collectionId" = c.id AND ${reachable(readerId)}`;
  const rows = await db().$queryRaw<Row[]>`
    SELECT c.id, c.name, c."parentId", c.sharing::text AS sharing, c."ownerId", owner.name AS "ownerName",
      c."createdAt", c."updatedAt", held.count::int AS count,
      coalesce(chosen.id, latest.id) AS "coverId", chosen.id IS NOT NULL AS "coverChosen"
    FROM collection c JOIN "user" owner ON owner.id = c."ownerId"
    CROSS JOIN LATERAL (SELECT count(*) FROM (SELECT 1 ${inIt} LIMIT ${COUNTED_UP_TO}) AS bounded) AS held
    LEFT JOIN LATERAL (SELECT a.id ${inIt} AND a.id = c."coverId") AS chosen ON true
    LEFT JOIN LATERAL (
      SELECT a.id ${inIt} AND a.kind <> 'text' ORDER BY i."addedAt" DESC, a.id DESC LIMIT 1
    ) AS latest ON true
    WHERE ${visibleTo(readerId)} AND ${which} ORDER BY c.id LIMIT ${limit}`;
  return rows.map((row) => view(row, readerId));
}

/** One a reader sees; null when there is none of that id for them. */
export async function findCollection(readerId: string, id: string): Promise<CollectionAnswer | null> {
  const [found] = await findCollections(readerId, Prisma.sql`c.id = ${id}::uuid`, 1);
  return found ?? null;
}

function view({ ownerId, createdAt, updatedAt, ...row }: Row, readerId: string): CollectionAnswer {
  const own = ownerId === readerId;
  return {
    ...row,
    own,
    mayAdd: own || row.sharing === "write",
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
