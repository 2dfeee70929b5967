import * as z from "zod";
import { pageQuery } from "../../http/read-query";
import { assetIds } from "./bulk";
import { tagName } from "./tags/tag-name";

/** What the routes of tags and collections take. */

export const tagListQuery = pageQuery.extend({
  q: z.string().max(60).optional().meta({ description: "Part of a name." }),
});

/** What a cursor of the tags stands for. */
export const tagPlace = z.object({ key: z.string() });

export const tagBody = z.strictObject({ name: tagName });

export const mergeBody = z.strictObject({ into: z.uuid() });

export const collectionListQuery = pageQuery.extend({
  whose: z.enum(["own", "shared"]).optional(),
  asset: z.uuid().optional().meta({ description: "Those that hold this asset." }),
});

/** What a cursor of the collections stands for. */
export const collectionPlace = z.object({ id: z.uuid() });

export const moveBody = z.strictObject({ to: z.uuid(), ids: assetIds });
