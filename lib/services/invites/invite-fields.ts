import * as z from "zod";
import { ids } from "../groups/group-fields";
import { personEmail, personRole } from "../people/person-fields";

/** How long an invite may be open, in hours. */
export const INVITE_HOURS = { min: 1, max: 30 * 24, standard: 72 } as const;

/** What an administrator says of an invite. */
export const newInvite = z.strictObject({
  role: personRole,
  groupIds: ids
    .transform((given) => [...new Set(given)])
    .pipe(z.array(z.uuid()))
    .default([]),
  email: personEmail.optional().meta({ description: "Only this address may be signed up." }),
  hours: z.int().min(INVITE_HOURS.min).max(INVITE_HOURS.max).default(INVITE_HOURS.standard),
});
export type NewInvite = z.output<typeof newInvite>;
