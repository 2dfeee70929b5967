import * as z from "zod";
import { pageQuery } from "../../http/read-query";

const KINDS = ["image", "video", "vector", "document", "text"] as const;
const flag = z.enum(["true", "false", "1", "0"]).transform((value) => value === "true" || value === "1");

/** The query of the list of assets; `kind` may name several, comma-separated. */
export const assetListQuery = pageQuery.extend({
  kind: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(z.enum(KINDS)))
    .optional(),
  source: z.enum(["upload", "output"]).optional(),
  favourite: flag.optional(),
  tool: z.string().max(100).optional(),
  provider: z.string().max(100).optional(),
  q: z.string().max(200).optional(),
});

/** What a cursor of that list stands for. */
export const assetPlace = z.object({ createdAt: z.iso.datetime(), id: z.uuid() });

/** The query of an asset's file. */
export const assetFileQuery = z.object({
  w: z.coerce.number().int().min(1).max(4096).optional(),
  format: z.enum(["png", "jpeg", "webp"]).optional(),
  download: flag.optional(),
});

/** What may be changed of an asset. */
export const assetChange = z.strictObject({ favourite: z.boolean() });
