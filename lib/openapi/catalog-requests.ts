import * as z from "zod";
import { pageQuery } from "../http/read-query";
import { VENDOR_IDS } from "../vendors/vendor-ids";

/** What the catalogues' routes take; the OpenAPI document is made from the same. */

const flag = z.enum(["true", "false"]).transform((value) => value === "true");
const text = z.string().max(500);

const filter = z.object({
  provider: z.enum(VENDOR_IDS).optional(),
  q: z.string().max(200).optional().meta({ description: "Words found in an entry's names." }),
  baseModel: text.optional(),
  usable: flag.optional(),
  adult: flag.optional().meta({
    description: "Adult entries are hidden, whatever this says, unless the provider's setting shows them.",
  }),
  favourite: flag.optional().meta({ description: "Only the caller's favourites." }),
  recent: flag.optional().meta({ description: "Only what the caller used, the latest first." }),
  token: text.optional().meta({ description: "What a request names the entry by." }),
});

const OTHER_FIELDS =
  "Any other parameter has to be the value of the vendor's field of that name, compared without case.";

export const catalogQuery = pageQuery.extend(filter.shape).catchall(text).meta({ description: OTHER_FIELDS });

export const catalogFacetQuery = filter.catchall(text).meta({ description: OTHER_FIELDS });

export const catalogPictureQuery = z.object({
  picture: z.coerce.number().int().min(0).max(99).default(0).meta({ description: "0 is the cover." }),
  v: z.string().max(40).optional().meta({ description: "The version, as the entry's addresses name it." }),
  w: z.enum(["512", "1024", "whole"]).default("512").meta({
    description:
      "Pixels of the square it fits into; `whole` is the vendor's own file, which is kept of backgrounds.",
  }),
});

export const catalogMark = z.strictObject({
  favourite: z.boolean().optional(),
  used: z.literal(true).optional().meta({ description: "The caller has just chosen the entry." }),
});
