import * as z from "zod";
import { JOB_ERROR_CODES } from "../errors/job-error";
import type { CatalogFacets } from "../services/catalog/facets";
import type { CatalogItemView } from "../services/catalog/entry-view";
import type { ListState } from "../services/catalog/list-states";
import { VENDOR_IDS } from "../vendors/vendor-ids";
import { pageOf } from "./answers";
import { catalogFacetQuery, catalogMark, catalogPictureQuery, catalogQuery } from "./catalog-requests";
import type { Operation } from "./operation";

const list = z.object({
  provider: z.enum(VENDOR_IDS),
  state: z.enum(["never", "mirroring", "failed", "fresh"]),
  entries: z.int().meta({ description: "Read so far while the list is being mirrored, else all there are." }),
  total: z.int().nullable().meta({ description: "How many the vendor says there are." }),
  asOf: z.iso.datetime().nullable().meta({ description: "When the list was last read to its end." }),
  error: z.object({ code: z.enum(JOB_ERROR_CODES), vendorMessage: z.string().nullable() }).nullable(),
}) satisfies z.ZodType<ListState>;

const lists = z.array(list).meta({ description: "How each provider's list stands." });

const entry = z.looseObject({
  id: z.string(),
  provider: z.string(),
  thumbnailUrl: z.string().nullable(),
  pictures: z.array(z.string()),
  placeholder: z.string().nullable(),
  name: z.string(),
  version: z.string().nullable(),
  file: z.string().nullable(),
  token: z.string().nullable().meta({ description: "What a request names the entry by." }),
  baseModel: z.string().nullable(),
  usable: z.boolean(),
  unusable: z.enum(["offline", "uploading", "not_uploaded"]).nullable(),
  adult: z.boolean(),
  favourite: z.boolean(),
  usedAt: z.iso.datetime().nullable(),
}) satisfies z.ZodType<CatalogItemView>;

const facets = z.object({
  baseModels: z.array(z.object({ value: z.string(), count: z.int() })),
  count: z.int(),
  lists,
}) satisfies z.ZodType<CatalogFacets>;

const shared = { tag: "Catalogues", access: "signed-in", status: 200 } as const;

export const CATALOG_OPERATIONS: readonly Operation[] = [
  {
    ...shared,
    method: "get",
    path: "/catalog/{kind}",
    summary: "A vendors' catalogue, paged, with how far it is mirrored",
    query: catalogQuery,
    answer: pageOf(entry).extend({ lists }),
  },
  {
    ...shared,
    method: "get",
    path: "/catalog/{kind}/facets",
    summary: "The base models among the entries a filter finds",
    query: catalogFacetQuery,
    answer: facets,
  },
  {
    ...shared,
    method: "post",
    path: "/catalog/{kind}/refresh",
    summary: "Mirror a catalogue anew in the background",
    access: "administrator",
    status: 202,
    answer: z.object({ providers: z.array(z.string()) }),
  },
  {
    ...shared,
    method: "get",
    path: "/catalog/{kind}/{provider}/{id}",
    summary: "One entry",
    answer: entry,
  },
  {
    ...shared,
    method: "patch",
    path: "/catalog/{kind}/{provider}/{id}",
    summary: "Mark an entry as a favourite of the caller's, or as just used",
    body: { schema: catalogMark },
    answer: entry,
  },
  {
    ...shared,
    method: "get",
    path: "/catalog/{kind}/{provider}/{id}/thumbnail",
    summary: "A picture of an entry; 202 with one transparent pixel while it is being fetched",
    query: catalogPictureQuery,
    answer: "file",
  },
];
