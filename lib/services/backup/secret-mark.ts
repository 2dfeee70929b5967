import { createHash } from "node:crypto";

/** Tells secrets apart without telling them. */
export function secretMark(secret: string): string {
  return createHash("sha256").update(`easel backup ${secret}`).digest("hex").slice(0, 16);
}
