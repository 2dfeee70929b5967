import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { studioKeys, type StudioKey } from "./studio-key";

/** The row and field a secret belongs to; a sealed value opens nowhere else. */
export interface SecretPlace {
  provider: string;
  field: string;
}

/** `v2.<number of the key>.<nonce, text and tag>`; `v1.<…>`, which older studios wrote, does not name its key. */
const VERSION = "v2";
const FORMER_VERSION = "v1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const keys = () => studioKeys("provider-secrets");
const prefixOf = ({ id }: StudioKey) => `${VERSION}.${id.toString(16).padStart(8, "0")}`;

function boundTo(prefix: string, { provider, field }: SecretPlace): Buffer {
  return Buffer.from(JSON.stringify([prefix, provider, field]));
}

/** Encrypts a secret (AES-256-GCM, key from STUDIO_SECRET) so that it opens only at the same place. */
export function seal(plain: string, place: SecretPlace): string {
  const [key] = keys();
  const prefix = prefixOf(key);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce).setAAD(boundTo(prefix, place));
  const sealed = Buffer.concat([nonce, cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `${prefix}.${sealed.toString("base64url")}`;
}

/** Whether a sealed value is under the key in force, so that the one before is not needed for it. */
export function isSealedByCurrentKey(sealed: string): boolean {
  return sealed.startsWith(`${prefixOf(keys()[0])}.`);
}

/**
 * The secret sealed for this place, or null when it was sealed for another, under a STUDIO_SECRET that is neither the
 * one in force nor the one before, or was changed: such a secret has to be entered again.
 */
export function unseal(sealed: string, place: SecretPlace): string | null {
  const prefix = sealed.slice(0, sealed.lastIndexOf("."));
  for (const key of keys()) {
    if (key === undefined || (prefix !== FORMER_VERSION && prefix !== prefixOf(key))) continue;
    const plain = open(sealed, prefix, place, key);
    if (plain !== null) return plain;
  }
  return null;
}

function open(sealed: string, prefix: string, place: SecretPlace, key: StudioKey): string | null {
  const bytes = Buffer.from(sealed.slice(prefix.length + 1), "base64url");
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const options = { authTagLength: TAG_BYTES };
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, NONCE_BYTES), options);
  decipher.setAAD(boundTo(prefix, place)).setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    return plain.toString("utf8");
  } catch {
    return null;
  }
}
