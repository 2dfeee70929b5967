import * as z from "zod";
import type { AssetDays } from "../services/assets/asset-days";

const minutes = z.int();

/** How a list of assets spreads over days. */
export const assetDaysAnswer = z.object({
  items: z.array(
    z.object({
      day: z.iso.date(),
      count: z.int(),
      parts: z.array(z.tuple([minutes, minutes, z.int()])).meta({
        description: "Spans of the day, newest first: from and to in minutes since 1970, and how many.",
      }),
    }),
  ),
  next: z.iso
    .datetime()
    .nullable()
    .meta({ description: "Where more were found than are counted at once: ask again with this as `to`." }),
}) satisfies z.ZodType<AssetDays>;
