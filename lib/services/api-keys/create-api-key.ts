import { randomBytes } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { keyHash } from "../../auth/api-key";
import type { KeyBounds } from "../../auth/caller";
import { API_SCOPES, type ApiScope } from "../../auth/scopes";
import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { viewApiKey, type ApiKeyView } from "./api-key-view";

/** How much of a key is kept readable. */
const KEY_PREFIX_LENGTH = 10;

/** What a key may be used for, until when and how often; everything, for ever and without a limit, unless said. */
export interface KeyTerms extends Partial<KeyBounds> {
  scopes?: readonly ApiScope[];
}

/** Makes a key of a person. The key itself is in this answer and nowhere else. */
export async function createApiKey(
  userId: string,
  name: string,
  { scopes = API_SCOPES, expiresAt = null, ratePerSecond = null }: KeyTerms = {},
  actor: Actor = { id: userId },
): Promise<{ apiKey: ApiKeyView; key: string }> {
  const key = `easel_${randomBytes(32).toString("base64url")}`;
  const prefix = key.slice(0, KEY_PREFIX_LENGTH);
  const terms = { scopes: [...scopes], expiresAt, ratePerSecond };
  const data = { id: uuidv7(), userId, name, prefix, sha256: keyHash(key), ...terms };
  return db().$transaction(async (transaction) => {
    const row = await transaction.apiKey.create({ data });
    const target = { kind: "api_key", id: row.id, label: name };
    const details = { prefix, scopes: [...scopes], expiresAt: expiresAt?.toISOString() ?? null };
    await recordAudit({ ...by(actor), action: "api_key.created", target, details }, transaction);
    return { apiKey: viewApiKey(row), key };
  });
}
