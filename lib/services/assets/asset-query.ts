import * as z from "zod";
import { ASSET_LABELS, BEST_RATING } from "../../asset-marks";
import { pageQuery } from "../../http/read-query";
import { timeZoneOf } from "../../i18n/time-zone";
import { SHAPES } from "../search/facets";

const KINDS = ["image", "video", "vector", "document", "text"] as const;
const flag = z.enum(["true", "false", "1", "0"]).transform((value) => value === "true" || value === "1");

/** What a list of assets is narrowed to; `kind` may name several, comma-separated. */
export const assetFilterQuery = z.object({
  kind: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(z.enum(KINDS)))
    .optional()
    .meta({ description: "One kind, or several with commas between." }),
  source: z.enum(["upload", "output"]).optional(),
  favourite: flag.optional(),
  tool: z.string().max(100).optional(),
  provider: z.string().max(100).optional(),
  capability: z.string().max(100).optional(),
  model: z.string().max(300).optional().meta({ description: "A checkpoint, as requests name it." }),
  lora: z.string().max(300).optional().meta({ description: "A LoRA, as prompts name it." }),
  shape: z.enum(SHAPES).optional(),
  partial: flag.optional().meta({ description: "Of runs that lost some of their results." }),
  rating: z.coerce
    .number()
    .int()
    .min(1)
    .max(BEST_RATING)
    .optional()
    .meta({ description: "At least so many." }),
  label: z.enum(ASSET_LABELS).optional(),
  tag: z.string().max(100).optional(),
  collection: z.uuid().optional(),
  from: z.iso.datetime().optional().meta({ description: "Made at this moment or later." }),
  to: z.iso.datetime().optional().meta({ description: "Made before this moment." }),
  person: z
    .string()
    .max(100)
    .optional()
    .meta({ description: "Whose assets, for administrators where the studio lets them see all." }),
  q: z
    .string()
    .max(200)
    .optional()
    .meta({ description: "Words found in prompts, titles, file names, texts, notes and catalogue names." }),
});

/** The query of an upload. */
export const uploadQuery = z.object({
  listed: flag.default(true).meta({
    description:
      "`false` keeps it out of lists: a mask, say. Such files go after a month unless a run used them.",
  }),
});

/** The query of the list of assets. */
export const assetListQuery = pageQuery.extend(assetFilterQuery.shape).extend({
  skip: z.coerce.number().int().min(0).max(100_000).optional().meta({
    description: "Leaves out so many: for a place within `from` and `to`, whose distance is known.",
  }),
});

/** The query of the counts by day. */
export const assetDaysQuery = assetFilterQuery.extend({
  zone: z
    .string()
    .max(60)
    .transform((zone) => timeZoneOf(zone))
    .default("UTC")
    .meta({ description: "The time zone whose days are meant, such as `Asia/Shanghai`." }),
});

/** What a cursor of that list stands for. */
export const assetPlace = z.object({ createdAt: z.iso.datetime(), id: z.uuid() });

/** The query of an asset's file. */
export const assetFileQuery = z.object({
  w: z.coerce.number().int().min(1).max(4096).optional(),
  format: z.enum(["png", "jpeg", "webp"]).optional(),
  download: flag.optional(),
});

/** The query of a file that is shown small only. */
export const thumbnailQuery = z.object({ w: z.coerce.number().int().min(1).max(4096).default(512) });

/** The query of a file of a share. */
export const sharedFileQuery = assetFileQuery.pick({ w: true, download: true });
