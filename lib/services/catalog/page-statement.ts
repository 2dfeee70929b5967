import { Prisma } from "../../db/client";
import type { VendorId } from "../../vendors/vendor-ids";
import { conditionsOf, type CatalogFilter } from "./catalog-filter";

/** Where a page ended. `position` is the vendor's order, or how long ago an entry was used. */
export interface CatalogPlace {
  position: number;
  provider: string;
  vendorId: string;
}

/** The entries a filter finds behind a place: in the vendors' own order, or the latest used first. */
export async function pageStatement(
  filter: CatalogFilter & { personId: string; after: CatalogPlace | null },
  providers: readonly VendorId[],
  most: number,
): Promise<Prisma.Sql> {
  const { personId, after } = filter;
  const place = filter.recent
    ? Prisma.sql`-(extract(epoch FROM mark."usedAt") * 1000)::bigint`
    : Prisma.sql`entry.position`;
  const beyond = after
    ? Prisma.sql`AND (${place}, entry.provider, entry."vendorId") > (${after.position}, ${after.provider}, ${after.vendorId})`
    : Prisma.empty;
  return Prisma.sql`
    SELECT entry.provider, entry."vendorId", entry.data, entry."pictureUrls", entry.placeholder, entry.token,
      entry."baseModel", entry.usable, entry.adult, mark.favourite, mark."usedAt", ${place} AS place
    FROM catalog_entry AS entry
    LEFT JOIN catalog_mark AS mark ON mark."userId" = ${personId} AND mark.provider = entry.provider
      AND mark.kind = entry.kind AND mark."vendorId" = entry."vendorId"
    WHERE ${await conditionsOf(filter, providers)} ${beyond}
    ORDER BY ${place}, entry.provider, entry."vendorId" LIMIT ${most}`;
}
