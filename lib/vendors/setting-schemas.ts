import * as z from "zod";

/** What is no address at all is told as such. */
function hasNoCredentials(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { username, password } = new URL(address);
  return username === "" && password === "";
}

/**
 * Where a vendor is called; may carry a path prefix. Credentials in it are refused: an address is stored and shown in
 * clear.
 */
export const baseUrl = z
  .url({ protocol: /^https?$/ })
  .refine((address) => !/[?#]/.test(address))
  .refine(hasNoCredentials, { params: { code: "credentials_in_address" } })
  .transform((address) => address.replace(/\/+$/, ""));

/** What is sent in headers, so printable ASCII; blanks around it are a slip of the clipboard. */
export const credential = z
  .string()
  .trim()
  .min(1)
  .refine((text) => /^[\x20-\x7e]*$/.test(text), { params: { code: "not_printable" } });

/** What only signs and is never sent: any text. */
export const signingSecret = z.string().trim().min(1);
