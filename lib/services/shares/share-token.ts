import { createHash, createHmac } from "node:crypto";
import { env } from "../../env";
import { studioKey } from "../../settings/studio-key";

/** What an address of a share looks like behind `/s/`. */
const TOKEN = /^[A-Za-z0-9_-]{32}$/;
const TOKEN_BYTES = 24;

/**
 * The unguessable part of a share's address (192 bits). Made from the row's id and the studio's secret, so that its
 * owner can see the address again while the database alone gives nobody a way in.
 */
export function shareToken(id: string): string {
  const bytes = createHmac("sha256", studioKey("share-links")).update(id).digest();
  return bytes.subarray(0, TOKEN_BYTES).toString("base64url");
}

/** What is kept of a token; null for what can be none. */
export function tokenHash(token: string): string | null {
  return TOKEN.test(token) ? createHash("sha256").update(token).digest("hex") : null;
}

/** The whole address of a share. */
export function shareUrl(token: string): string {
  return `${env().STUDIO_URL}/s/${token}`;
}
