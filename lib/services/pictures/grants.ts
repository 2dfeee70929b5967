import { randomBytes } from "node:crypto";
import { db } from "../../db/client";
import { env } from "../../env";

/** A file a vendor may fetch while a job needs it. */
export interface Grant {
  jobId: string;
  /** The field it stands for. */
  path: string;
  storageKey: string;
  mime: string;
  extension: string;
}

/**
 * Opens a public address for a file and returns it. Asking again for the same field of the same job gives the
 * same address, whatever file it now means. Short enough for a vendor that takes 100 characters (L4).
 */
export async function grantPublicUrl({ extension, ...grant }: Grant): Promise<string> {
  const { jobId, path, storageKey, mime } = grant;
  const { token } = await db().publicGrant.upsert({
    where: { jobId_path: { jobId, path } },
    create: { ...grant, token: newToken() },
    update: { storageKey, mime, endedAt: null },
  });
  return `${env().STUDIO_URL}/f/${token}.${extension}`;
}

/** What a public address stands for; null when it stands for nothing, or no longer. */
export async function findGrant(token: string): Promise<{ storageKey: string; mime: string } | null> {
  const found = await db().publicGrant.findUnique({ where: { token } });
  return found && found.endedAt === null ? { storageKey: found.storageKey, mime: found.mime } : null;
}

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const TOKEN_LENGTH = 22;

/** 128 random bits in as few characters as letters and digits allow. */
export function newToken(): string {
  let rest = BigInt(`0x${randomBytes(16).toString("hex")}`);
  let token = "";
  while (token.length < TOKEN_LENGTH) {
    token = `${ALPHABET[Number(rest % 62n)]}${token}`;
    rest /= 62n;
  }
  return token;
}
