import * as z from "zod";
import { BULK_LIMIT } from "../../asset-marks";
import { DEFAULT_TEMPLATE, NAME_PARTS } from "../../export-names";
import { DOWNLOAD_FORMATS, USUAL_QUALITY } from "../../imaging/convert";
import { assetFilterQuery } from "../assets/asset-query";
import { unknownPart } from "./name-template";

const isTimeZone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
};

const template = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => unknownPart(text) === null, { params: { code: "invalid_choice" } })
  .meta({
    description: `File names; may hold ${NAME_PARTS.map((part) => `{${part}}`).join(" ")} and slashes.`,
  });

/** Which pictures, one way or the other. */
const which = {
  ids: z
    .array(z.uuid().toLowerCase())
    .min(1)
    .max(BULK_LIMIT)
    .optional()
    .meta({ description: "Pictures, in the order they are to be numbered." }),
  // Other people's pictures are not packed, not even by those who may list them.
  search: z
    .strictObject(assetFilterQuery.omit({ person: true }).shape)
    .optional()
    .meta({ description: "All that GET /assets lists under this query." }),
};

/** What the studio is asked to pack, and how. */
export const exportWish = z
  .strictObject({
    ...which,
    name: template.default(DEFAULT_TEMPLATE),
    format: z.enum(["stored", ...DOWNLOAD_FORMATS]).default("stored"),
    quality: z.int().min(1).max(100).default(USUAL_QUALITY).meta({ description: "Of JPEG and WebP." }),
    metadata: z
      .enum(["keep", "embed", "strip"])
      .default("keep")
      .meta({ description: "`embed` writes prompt, seed, model and the like into PNG, JPEG and WebP." }),
    parameters: z
      .enum(["manifest", "each", "none"])
      .default("manifest")
      .meta({ description: "Parameters in one manifest.json, beside each picture, or nowhere." }),
    timeZone: z
      .string()
      .refine(isTimeZone, { params: { code: "invalid_choice" } })
      .default("UTC"),
  })
  .refine(({ ids, search }) => (ids === undefined) !== (search === undefined), {
    path: ["ids"],
    params: { code: "required" },
  });
export type ExportWish = z.output<typeof exportWish>;
