import { hkdfSync } from "node:crypto";
import { env } from "../env";

/** What a key made from STUDIO_SECRET is for; each purpose has a key of its own. */
export type KeyPurpose = "sessions" | "provider-secrets" | "environment-administrator" | "share-links";

/** The 32-byte key of one purpose (HKDF-SHA-256). Throws while STUDIO_SECRET is unset, which the start prevents. */
export function studioKey(purpose: KeyPurpose): Buffer {
  const { STUDIO_SECRET } = env();
  if (!STUDIO_SECRET)
    throw new Error("STUDIO_SECRET is unset: start the studio with `npm start`, which provides one");
  return Buffer.from(hkdfSync("sha256", STUDIO_SECRET, "easel", purpose, 32));
}
