import { db } from "../../db/client";
import type { CatalogItem, CatalogKind } from "../../vendors/contract";
import { vendorOf } from "../../vendors/registry";
import type { VendorId } from "../../vendors/vendor-ids";
import { deletePictures } from "./picture";
import { pictureKeyOf } from "./picture-key";
import { comparable, gramsOf } from "../search/terms";

/** Where a page belongs: its list, the mirroring that read it, and the place of its first entry. */
export interface PagePlace {
  provider: VendorId;
  kind: CatalogKind;
  fetchedAt: Date;
  position: number;
}

/**
 * Writes one page of a vendor's list: new entries added, known ones renewed. Written twice it is the same, and
 * an entry's time never goes back, so two mirrorings take nothing from each other.
 */
export async function writePage(place: PagePlace, items: readonly CatalogItem[]): Promise<void> {
  if (items.length === 0) return;
  // A vendor that names an id twice on one page must not stop the statement.
  const distinct = new Map(items.map((item, index) => [item.vendorId, { item, index }]));
  const rows = [...distinct.values()].map(({ item, index }) => rowOf(place, item, place.position + index));
  const replaced = await replacedPictures(place, rows);
  await db().$executeRaw`
    INSERT INTO catalog_entry (provider, kind, "vendorId", position, data, "pictureUrl", "pictureUrls", "pictureKey",
      "searchText", "searchGrams", token, "baseModel", usable, adult, "fetchedAt")
    SELECT ${place.provider}, ${place.kind}, row."vendorId", row.position, row.data, row."pictureUrls"[1], row."pictureUrls", NULL,
      row."searchText", row."searchGrams", row.token, row."baseModel", row.usable, row.adult, ${place.fetchedAt}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row("vendorId" text, position int, data jsonb, "pictureUrls" text[],
      "searchText" text, "searchGrams" text[], token text, "baseModel" text, usable boolean, adult boolean)
    ON CONFLICT (provider, kind, "vendorId") DO UPDATE SET
      position = EXCLUDED.position, data = EXCLUDED.data,
      "pictureUrl" = EXCLUDED."pictureUrl", "pictureUrls" = EXCLUDED."pictureUrls",
      "searchText" = EXCLUDED."searchText", "searchGrams" = EXCLUDED."searchGrams",
      token = EXCLUDED.token, "baseModel" = EXCLUDED."baseModel", usable = EXCLUDED.usable, adult = EXCLUDED.adult,
      "fetchedAt" = GREATEST(catalog_entry."fetchedAt", EXCLUDED."fetchedAt")`;
  await deletePictures(replaced);
}

function rowOf({ provider, kind }: PagePlace, item: CatalogItem, position: number) {
  const { vendorId, data, pictureUrls, names, baseModel, usable = true, adult = false } = item;
  const tokenField = vendorOf(provider)?.manifest.entryFields?.[kind]?.token;
  const token = tokenField === undefined ? vendorId : data[tokenField];
  const searchText = comparable((names ?? textsOf(data)).join(" "));
  const [cover] = pictureUrls;
  return {
    vendorId,
    position,
    data,
    pictureUrls,
    pictureKey: cover === undefined ? null : pictureKeyOf({ provider, kind, vendorId }, cover),
    searchText,
    searchGrams: gramsOf(searchText),
    token: typeof token === "string" || typeof token === "number" ? String(token) : null,
    baseModel: baseModel || null,
    usable,
    adult,
  };
}

/** Every text and number of an entry that the vendor has no names for. */
function textsOf(data: Readonly<Record<string, unknown>>): string[] {
  return Object.values(data).flatMap((value) =>
    typeof value === "string" || typeof value === "number" ? [String(value)] : [],
  );
}

/** Forgets the covers that the vendor shows no longer; their files are to be deleted. */
async function replacedPictures(
  { provider, kind }: PagePlace,
  rows: readonly ReturnType<typeof rowOf>[],
): Promise<string[]> {
  const kept = rows.flatMap(({ pictureKey }) => (pictureKey === null ? [] : [pictureKey]));
  const vendorIds = rows.map(({ vendorId }) => vendorId);
  const where = { provider, kind, vendorId: { in: vendorIds }, pictureKey: { not: null, notIn: kept } };
  const stale = await db().catalogEntry.findMany({ where, select: { pictureKey: true } });
  if (stale.length > 0) {
    await db().catalogEntry.updateMany({ where, data: { pictureKey: null, placeholder: null } });
  }
  return stale.flatMap(({ pictureKey }) => pictureKey ?? []);
}
