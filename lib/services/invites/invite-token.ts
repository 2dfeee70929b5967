import { createHash, randomBytes } from "node:crypto";
import { env } from "../../env";

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The unguessable part of an invite's address: 256 random bits, kept nowhere. */
export function inviteToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token; null for what can be none. */
export function inviteHash(token: string): string | null {
  return TOKEN.test(token) ? createHash("sha256").update(token).digest("hex") : null;
}

/** The address somebody opens to make an account. */
export function inviteUrl(token: string): string {
  return `${env().STUDIO_URL}/invite/${token}`;
}
