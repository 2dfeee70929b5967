import { createHash, timingSafeEqual } from "node:crypto";
import { db } from "../db/client";
import { rememberedKey, rememberKey, type KnownKey } from "./key-cache";

/** How often `lastUsedAt` is written, in milliseconds. */
const USED_EVERY_MS = 60_000;

/** What is kept of an API key. */
export function keyHash(key: string): string {
  return createHash("sha256").update(key, "utf8").digest("hex");
}

/** The key of an `Authorization: Bearer …` header, or null when there is none. */
export function bearerOf(headers: Headers): string | null {
  const [scheme = "", token = "", ...rest] = (headers.get("authorization") ?? "").trim().split(/\s+/);
  return scheme.toLowerCase() === "bearer" && token !== "" && rest.length === 0 ? token : null;
}

/**
 * The valid key of this text: known, neither revoked nor expired, its person not disabled. Looked up by hash, so that no
 * comparison's duration depends on the key; remembered for seconds, so that a busy client costs no query a call.
 */
export async function findApiKey(key: string): Promise<KnownKey | null> {
  const sha256 = keyHash(key);
  const remembered = rememberedKey(sha256);
  if (remembered) return inTime(remembered);
  const row = await db().apiKey.findUnique({ where: { sha256 }, include: { user: true } });
  if (!row || row.revokedAt || row.user.disabledAt) return null;
  if (!timingSafeEqual(Buffer.from(row.sha256), Buffer.from(sha256))) return null;
  await noteUse(row.id, row.lastUsedAt);
  const { id, userId, scopes, expiresAt, ratePerSecond } = row;
  const until = expiresAt?.getTime() ?? Infinity;
  const known = { id, userId, role: row.user.role, scopes, expiresAt: until, ratePerSecond };
  rememberKey(sha256, known);
  return inTime(known);
}

function inTime(key: KnownKey): KnownKey | null {
  return key.expiresAt > Date.now() ? key : null;
}

async function noteUse(id: string, lastUsedAt: Date | null): Promise<void> {
  const now = new Date();
  const dueBefore = new Date(now.getTime() - USED_EVERY_MS);
  if (lastUsedAt && lastUsedAt > dueBefore) return;
  await db().apiKey.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: dueBefore } }] },
    data: { lastUsedAt: now },
  });
}
