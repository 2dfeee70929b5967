import { randomInt } from "node:crypto";

/** Without characters that are mistaken for one another when read aloud or copied by hand. */
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

/** A password for an administrator to hand over, such as `k3vp-9xqm-t7da-h2wn` (80 bits). */
export function oneTimePassword(): string {
  const block = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: 4 }, block).join("-");
}
