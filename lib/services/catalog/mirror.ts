import { db, Prisma } from "../../db/client";
import type { CatalogItem, CatalogKind, CatalogLister } from "../../vendors/contract";
import type { VendorId } from "../../vendors/vendor-ids";
import { deletePictures } from "./picture";

/** No vendor lists more pages than this; a cursor that never ends is a vendor's bug. */
const MOST_PAGES = 1_000;

/**
 * Mirrors a vendor's list into the database: new entries added, known ones renewed, and when all pages were
 * read, those the vendor no longer lists removed with their pictures. Two mirrorings at once do no harm: an
 * entry's time never goes back, so neither takes away what the other has just seen. Returns how many there are.
 */
export async function mirrorEntries(
  provider: VendorId,
  kind: CatalogKind,
  list: CatalogLister,
): Promise<number> {
  const fetchedAt = new Date();
  let position = 0;
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, next } = await list(cursor);
    await upsert({ provider, kind, fetchedAt, position }, items);
    position += items.length;
    cursor = next;
    if (cursor === null) break;
  }
  const gone = await db().catalogEntry.findMany({ where: { provider, kind, fetchedAt: { lt: fetchedAt } } });
  await db().catalogEntry.deleteMany({ where: { provider, kind, fetchedAt: { lt: fetchedAt } } });
  await deletePictures(gone.map(({ pictureKey }) => pictureKey));
  return db().catalogEntry.count({ where: { provider, kind } });
}

interface Batch {
  provider: VendorId;
  kind: CatalogKind;
  fetchedAt: Date;
  position: number;
}

async function upsert(
  { provider, kind, fetchedAt, position }: Batch,
  items: readonly CatalogItem[],
): Promise<void> {
  if (items.length === 0) return;
  // A vendor that names an id twice on one page must not stop the statement.
  const distinct = new Map(items.map((item, index) => [item.vendorId, { item, index }]));
  const rows = [...distinct.values()].map(
    ({ item, index }) =>
      Prisma.sql`(${provider}, ${kind}, ${item.vendorId}, ${position + index}::int, ${JSON.stringify(item.data)}::jsonb,
        ${item.pictureUrls[0] ?? null}::text, ${fetchedAt}::timestamptz)`,
  );
  await db().$executeRaw`
    INSERT INTO catalog_entry (provider, kind, "vendorId", position, data, "pictureUrl", "fetchedAt")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT (provider, kind, "vendorId") DO UPDATE SET
      position = EXCLUDED.position, data = EXCLUDED.data,
      "fetchedAt" = GREATEST(catalog_entry."fetchedAt", EXCLUDED."fetchedAt"),
      "pictureKey" = CASE WHEN catalog_entry."pictureUrl" IS NOT DISTINCT FROM EXCLUDED."pictureUrl"
        THEN catalog_entry."pictureKey" END,
      "pictureUrl" = EXCLUDED."pictureUrl"`;
}
