import * as z from "zod";
import { failure } from "../../errors/job-error";
import { CatalogError, type CatalogItem, type CatalogPage, type EntryFields } from "../contract";
import type { Call } from "./call";
import { ENTRY_FIELDS } from "./entry-fields";
import { SD } from "./paths";
import { addressesIn, numberOrText, toNumber } from "./wire-types";

/** One of the vendor's lists: where it is, and what its entries' fields say beside `ENTRY_FIELDS`. */
export interface Catalog {
  kind: keyof typeof ENTRY_FIELDS;
  path: string;
  /** Beside the page; the VAE list requires a name, and an empty one lists all. */
  filter?: Readonly<Record<string, string>>;
  baseModel?: string;
  cover?: string;
  pictures?: string;
}

export const MODELS: Catalog = {
  kind: "models",
  path: `${SD}/queryModelList`,
  baseModel: "modelBaseModel",
  cover: "modelCoverImgUrl2",
  pictures: "modelImgUrl2",
};
export const LORAS: Catalog = {
  kind: "loras",
  path: `${SD}/queryLoraList`,
  baseModel: "loraBaseModel",
  cover: "loraCoverImgUrl2",
  pictures: "loraImgUrl2",
};
export const VAES: Catalog = { kind: "vaes", path: `${SD}/queryVaeList`, filter: { vaeFileName: "" } };
export const EMBEDDINGS: Catalog = { kind: "embeddings", path: `${SD}/queryEmbeddingList` };

const PAGE_SIZE = 100;

const row = z.looseObject({ id: numberOrText.nullish(), isAdult: numberOrText.nullish() });
const page = z.looseObject({
  rows: z.array(row),
  total: numberOrText.nullish(),
  pageSize: numberOrText.nullish(),
});

/** One page; the cursor is its number. Throws CatalogError. */
export async function listCatalog(call: Call, catalog: Catalog, cursor: string | null, size = PAGE_SIZE) {
  const pageNum = Number(cursor ?? 1);
  const reading = await call(catalog.path, { ...catalog.filter, pageSize: size, pageNum });
  if (reading.kind !== "data") throw new CatalogError(reading.failure);
  const answer = page.safeParse(reading.data);
  if (!answer.success) throw new CatalogError(failure("bad_answer", null, reading.message));
  const { rows } = answer.data;
  const total = toNumber(answer.data.total);
  // A vendor that caps its pages says so in the answer.
  const listed = pageNum * (toNumber(answer.data.pageSize) ?? size);
  const isLast = rows.length === 0 || (total === undefined ? rows.length < size : listed >= total);
  const items = rows.flatMap((entry) => readEntry(catalog, entry));
  const next = isLast ? null : String(pageNum + 1);
  return { items, next, ...(total === undefined ? {} : { total }) } satisfies CatalogPage;
}

/** An entry without the name a request would need cannot be asked for. */
function readEntry(catalog: Catalog, data: z.output<typeof row>): CatalogItem[] {
  const text = (field?: string) => textOf(field === undefined ? undefined : data[field]);
  const fields: EntryFields = ENTRY_FIELDS[catalog.kind];
  const token = text(fields.token);
  const vendorId = data.id === null || data.id === undefined ? token : String(data.id);
  if (token === undefined || vendorId === undefined) return [];
  const names = [fields.name, fields.token, fields.file, fields.version].flatMap((name) => text(name) ?? []);
  const urls = [...addressesIn(text(catalog.cover)), ...addressesIn(text(catalog.pictures))];
  const baseModel = text(catalog.baseModel);
  return [
    {
      vendorId,
      data,
      pictureUrls: [...new Set(urls)],
      names: [...new Set(names)],
      ...(baseModel === undefined ? {} : { baseModel }),
      usable: isUsable(text(fields.status), text(fields.upload)),
      adult: toNumber(data.isAdult) === 1,
    },
  ];
}

/** Status 0 is offline, and an upload status other than 2 is a file that is not there; a list without them has neither. */
function isUsable(status: string | undefined, uploadStatus: string | undefined): boolean {
  return toNumber(status) !== 0 && (toNumber(uploadStatus) ?? 2) === 2;
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}
