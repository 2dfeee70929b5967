import { vendorOf } from "../../vendors/registry";
import { isVendorId } from "../../vendors/vendor-ids";
import type { CatalogKind, EntryFields } from "../../vendors/contract";
import { pictureKeyOf, pictureVersion, type EntryRef } from "./picture-key";

/** Why an entry cannot be used now. */
export type Unusable = "offline" | "uploading" | "not_uploaded";

/** An entry as the API gives it: the vendor's own fields, and ours beside them. */
export interface CatalogItemView {
  [vendorField: string]: unknown;
  id: string;
  provider: string;
  /** Null where the vendor shows no picture. */
  thumbnailUrl: string | null;
  /** All pictures of the entry, the cover first. */
  pictures: string[];
  /** The cover in a few pixels as a data URL, once it was stored. */
  placeholder: string | null;
  /** What the vendor calls it; its id where it has no name. */
  name: string;
  version: string | null;
  file: string | null;
  /** What a request names it by. */
  token: string | null;
  baseModel: string | null;
  usable: boolean;
  unusable: Unusable | null;
  adult: boolean;
  favourite: boolean;
  usedAt: string | null;
}

/** What the database gives for a view. */
export interface EntryRow {
  provider: string;
  vendorId: string;
  data: Record<string, unknown>;
  pictureUrls: string[];
  placeholder: string | null;
  token: string | null;
  baseModel: string | null;
  usable: boolean;
  adult: boolean;
  favourite: boolean | null;
  usedAt: Date | null;
}

export function viewEntry(kind: CatalogKind, row: EntryRow): CatalogItemView {
  const { provider, vendorId, data, placeholder, token, baseModel, usable, adult } = row;
  const fields = isVendorId(provider) ? vendorOf(provider)?.manifest.entryFields?.[kind] : undefined;
  const pictures = row.pictureUrls.map((url, index) => pictureUrl({ provider, kind, vendorId }, url, index));
  return {
    ...data,
    id: vendorId,
    provider,
    thumbnailUrl: pictures[0] ?? null,
    pictures,
    placeholder,
    name: textOf(data, fields?.name) ?? vendorId,
    version: textOf(data, fields?.version),
    file: textOf(data, fields?.file),
    token,
    baseModel,
    usable,
    unusable: usable ? null : unusableBecause(data, fields),
    adult,
    favourite: row.favourite ?? false,
    usedAt: row.usedAt?.toISOString() ?? null,
  };
}

/** The address names the picture's version, so that a browser may keep it for ever. */
function pictureUrl(ref: EntryRef, url: string, index: number): string {
  const path = `/api/v1/catalog/${ref.kind}/${ref.provider}/${encodeURIComponent(ref.vendorId)}/thumbnail`;
  const version = pictureVersion(pictureKeyOf(ref, url));
  return `${path}?${index === 0 ? "" : `picture=${index}&`}v=${version}`;
}

function textOf(data: Readonly<Record<string, unknown>>, field: string | undefined): string | null {
  const value = field === undefined ? undefined : data[field];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function unusableBecause(data: Readonly<Record<string, unknown>>, fields: EntryFields | undefined): Unusable {
  if (fields?.status && String(data[fields.status]) === "0") return "offline";
  return fields?.upload && String(data[fields.upload]) === "1" ? "uploading" : "not_uploaded";
}
