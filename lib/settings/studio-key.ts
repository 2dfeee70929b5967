import { hkdfSync } from "node:crypto";
import { env } from "../env";

/** What a key made from STUDIO_SECRET is for; each purpose has a key of its own. */
export type KeyPurpose = "sessions" | "provider-secrets" | "environment-administrator" | "share-links";

/** A key of one purpose, with the number of the secret it was made from: what is sealed says under which. */
export interface StudioKey {
  id: number;
  bytes: Buffer;
}

/** The 32-byte key of one purpose (HKDF-SHA-256). Throws while STUDIO_SECRET is unset, which the start prevents. */
export function studioKey(purpose: KeyPurpose): Buffer {
  return keyOf(currentSecret(), purpose).bytes;
}

/** The key in force, and behind it the one before while STUDIO_SECRET is being replaced: for opening only. */
export function studioKeys(purpose: KeyPurpose): [current: StudioKey, previous?: StudioKey] {
  const { STUDIO_SECRET_PREVIOUS: previous } = env();
  const current = currentSecret();
  const key = keyOf(current, purpose);
  return previous && previous !== current ? [key, keyOf(previous, purpose)] : [key];
}

function currentSecret(): string {
  const { STUDIO_SECRET } = env();
  if (!STUDIO_SECRET)
    throw new Error("STUDIO_SECRET is unset: start the studio with `npm start`, which provides one");
  return STUDIO_SECRET;
}

function keyOf(secret: string, purpose: KeyPurpose): StudioKey {
  return { id: derive(secret, "key-id", 4).readUInt32BE(), bytes: derive(secret, purpose, 32) };
}

function derive(secret: string, purpose: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "easel", purpose, bytes));
}
