import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { studioKey } from "./studio-key";

/** The row and field a secret belongs to; a sealed value opens nowhere else. */
export interface SecretPlace {
  provider: string;
  field: string;
}

const VERSION = "v1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function boundTo({ provider, field }: SecretPlace): Buffer {
  return Buffer.from(JSON.stringify([VERSION, provider, field]));
}

/** Encrypts a secret (AES-256-GCM, key from STUDIO_SECRET) so that it opens only at the same place. */
export function seal(plain: string, place: SecretPlace): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", studioKey("provider-secrets"), nonce).setAAD(boundTo(place));
  const sealed = Buffer.concat([nonce, cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `${VERSION}.${sealed.toString("base64url")}`;
}

/**
 * The secret sealed for this place, or null when it was sealed for another, under another STUDIO_SECRET, or was
 * changed: such a secret has to be entered again.
 */
export function unseal(sealed: string, place: SecretPlace): string | null {
  const [version, body = ""] = sealed.split(".");
  const bytes = Buffer.from(body, "base64url");
  if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(
    "aes-256-gcm",
    studioKey("provider-secrets"),
    bytes.subarray(0, NONCE_BYTES),
    {
      authTagLength: TAG_BYTES,
    },
  );
  decipher.setAAD(boundTo(place)).setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    return plain.toString("utf8");
  } catch {
    return null;
  }
}
