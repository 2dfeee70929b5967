import * as z from "zod";
import { PASSWORD_LENGTH } from "../../auth/password-length";
import { ROLES } from "../../auth/roles";

/** What people are described by, parsed the same from forms, the HTTP API and the command line. */
export const personName = z.string().trim().min(1).max(100);
export const personEmail = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email())
  .transform((email) => email.toLowerCase());
export const personRole = z.enum(ROLES);
export const newPassword = z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max);
