import * as z from "zod";
import { PASSWORD_LENGTH } from "../../auth/password-length";
import { ROLES } from "../../auth/roles";
import { isCommonPassword, isOwnWord } from "./guessable-password";

/** What people are described by, parsed the same from forms, the HTTP API and the command line. */
export const personName = z.string().trim().min(1).max(100);
export const personEmail = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email())
  .transform((email) => email.toLowerCase());
export const personRole = z.enum(ROLES);
export const newPassword = z
  .string()
  .min(PASSWORD_LENGTH.min)
  .max(PASSWORD_LENGTH.max)
  .refine((password) => !isCommonPassword(password), { params: { code: "common_password" } });

const OWN_WORD = { params: { code: "own_word" } };

/** A new password of somebody who is known. */
export const newPasswordOf = (person: { name: string; email: string }) =>
  newPassword.refine((password) => !isOwnWord(password, person), OWN_WORD);

/** What somebody says of themselves who makes an account. */
export const newAccount = z
  .object({ name: personName, email: personEmail, password: newPassword })
  .refine((given) => !isOwnWord(given.password, given), { ...OWN_WORD, path: ["password"] });
