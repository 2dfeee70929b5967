import { Prisma } from "../../db/client";
import { reachable } from "../assets/reach";
import { visibleTo } from "./collections/find-collections";
import { tagKey } from "./tags/tag-name";

/** What a list of assets can be narrowed to by how people keep them. All conditions are over `asset AS a`. */
export interface OrganiseFilter {
  /** A collection's id: the list is then what the reader finds in it, whoever it belongs to. */
  collection?: string;
  /** A tag's name. */
  tag?: string;
  label?: string;
  /** At least so many stars. */
  rating?: number;
}

/** What lists show: neither in the trash nor only a means. */
export const SHOWN = Prisma.sql`a."deletedAt" IS NULL AND a.listed`;

/** Whose assets a list is about: the reader's own, or what they reach in a collection. */
export function listedFor(readerId: string, { collection }: OrganiseFilter): Prisma.Sql {
  if (collection === undefined) return Prisma.sql`a."ownerId" = ${readerId} AND ${SHOWN}`;
  return Prisma.sql`${reachable(readerId)} AND a.id IN (
    SELECT i."assetId" FROM collection_item i JOIN collection c ON c.id = i."collectionId"
    WHERE c.id = ${collection}::uuid AND ${visibleTo(readerId)})`;
}

/** The reader's own marks; what others share has none of theirs. */
export function markedAs(readerId: string, { tag, label, rating }: OrganiseFilter): Prisma.Sql[] {
  const mine = Prisma.sql`a."ownerId" = ${readerId}`;
  return [
    ...(tag === undefined
      ? []
      : [
          Prisma.sql`a.id IN (SELECT t."assetId" FROM asset_tag t JOIN tag ON tag.id = t."tagId"
            WHERE tag."ownerId" = ${readerId} AND tag."nameKey" = ${tagKey(tag)})`,
        ]),
    ...(label === undefined ? [] : [Prisma.sql`${mine} AND a.label = ${label}`]),
    ...(rating === undefined ? [] : [Prisma.sql`${mine} AND a.rating >= ${rating}`]),
  ];
}
