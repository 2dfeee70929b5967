import * as z from "zod";
import { TOOL_IDS } from "../capabilities/tools";
import { pageQuery } from "../http/read-query";
import { JOB_STATUSES } from "../job-states";
import { personEmail, personName, personRole } from "../services/people/person-fields";
import { providerChange } from "../services/providers/provider-change";
import { VENDOR_IDS } from "../vendors/vendor-ids";

/** What the HTTP API takes: routes parse with these schemas and the OpenAPI document is made from them. */

export const submitBody = z.strictObject({
  capability: z.string().min(1).meta({ description: "A capability's id, such as `lingtu.remove`." }),
  input: z
    .record(z.string(), z.unknown())
    .meta({ description: "The capability's input: its `inputSchema` of GET /api/v1/capabilities." }),
  idempotencyKey: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: "The same key of the same owner gives the same job." }),
});

export const cancelBody = z.strictObject({
  abandon: z.boolean().default(false).meta({
    description: "Where the vendor can no longer cancel, stop following the job. What it cost stays counted.",
  }),
});

export const resolveBody = z.strictObject({ outcome: z.literal("failed") });

export const jobsQuery = pageQuery.extend({
  status: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(z.enum(JOB_STATUSES)))
    .optional()
    .meta({ description: "One status, or several with commas between." }),
  capability: z.string().optional(),
  provider: z.enum(VENDOR_IDS).optional(),
  tool: z.enum(TOOL_IDS).optional(),
  q: z.string().max(200).optional().meta({ description: "Words that all occur in the prompt." }),
  from: z.iso.datetime({ offset: true }).optional().meta({ description: "Made then or later." }),
  to: z.iso.datetime({ offset: true }).optional().meta({ description: "Made before then." }),
  uses: z.uuid().optional().meta({ description: "Jobs that were given this asset." }),
});

/** Which failed jobs are asked about. */
export const retryableQuery = jobsQuery.omit({ status: true, limit: true, cursor: true });

export const previewQuery = z.object({
  v: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: "Which picture; the latest, if left out." }),
});

export const newPersonBody = z.strictObject({ name: personName, email: personEmail, role: personRole });

export const personChangeBody = z.strictObject({
  role: personRole.optional(),
  disabled: z.boolean().optional(),
});

export const providerChangeBody = providerChange.omit({ provider: true });
