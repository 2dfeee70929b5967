import * as z from "zod";
import { API_SCOPES } from "../../auth/scopes";

const LONGEST_MS = 5 * 366 * 24 * 60 * 60_000;

/** What somebody says of a key they make, parsed the same from forms and the HTTP API. */
export const newApiKey = z.strictObject({
  name: z.string().trim().min(1).max(100),
  scopes: z
    .array(z.enum(API_SCOPES))
    .min(1)
    .transform((scopes) => API_SCOPES.filter((scope) => scopes.includes(scope)))
    .optional()
    .meta({ description: "What the key may be used for; all that its maker may do, unless said." }),
  expiresAt: z.iso
    .datetime()
    .refine((text) => Date.parse(text) > Date.now() && Date.parse(text) < Date.now() + LONGEST_MS, {
      params: { code: "invalid_choice" },
    })
    .nullable()
    .optional()
    .meta({
      description:
        "When it stops by itself, at most five years ahead; null or left out: never. A key made by a key that expires stops no later than that one, and takes over its rate; the answer says when.",
    }),
});

/** Most requests a second; null: no limit. */
export const keyRate = z.int().min(1).max(10_000).nullable();
