import { v7 as uuid } from "uuid";
import { Prisma } from "../../../db/client";
import { namesByKey, tagKey } from "./tag-name";

/**
 * Steps (`WITH own AS (…ids…), …`) that give the assets in `own` these tags, made where there is none of that name.
 * Nothing is made when `own` is empty.
 */
export function giveTags(ownerId: string, names: readonly string[]): Prisma.Sql {
  const byKey = namesByKey(names);
  const ids = [...byKey].map(() => uuid());
  return Prisma.sql`named AS (
      INSERT INTO tag (id, "ownerId", name, "nameKey")
      SELECT given.id, ${ownerId}, given.name, given.key
      FROM unnest(${ids}::uuid[], ${[...byKey.values()]}::text[], ${[...byKey.keys()]}::text[]) AS given(id, name, key)
      WHERE EXISTS (SELECT 1 FROM own)
      ON CONFLICT ("ownerId", "nameKey") DO UPDATE SET "nameKey" = EXCLUDED."nameKey"
      RETURNING id
    ), given_tags AS (
      INSERT INTO asset_tag ("tagId", "assetId") SELECT named.id, own.id FROM named, own ON CONFLICT DO NOTHING
    )`;
}

/** A step that takes these tags from the assets in `own`. */
export function takeTags(ownerId: string, names: readonly string[]): Prisma.Sql {
  return Prisma.sql`taken_tags AS (
      DELETE FROM asset_tag USING own, tag
      WHERE asset_tag."assetId" = own.id AND asset_tag."tagId" = tag.id
        AND tag."ownerId" = ${ownerId} AND tag."nameKey" = ANY(${names.map(tagKey)}::text[])
    )`;
}
