import * as z from "zod";
import type { VendorResult } from "../../vendors/contract";

/** What a vendor made, as columns of a job's row keep it. */
export const keptResult = z.object({
  files: z.array(
    z.object({
      url: z.string(),
      format: z.string().optional(),
      withheld: z.boolean().optional(),
      seed: z.string().optional(),
    }),
  ),
  texts: z.array(z.string()),
}) satisfies z.ZodType<VendorResult>;
