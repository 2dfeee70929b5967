import type { ApiScope } from "../../auth/scopes";
import type { ApiKey } from "../../generated/prisma/client";

/** A key as its owner sees it afterwards. Times are ISO 8601. */
export interface ApiKeyView {
  id: string;
  name: string;
  /** Its first characters, to recognise it by. */
  prefix: string;
  createdAt: string;
  lastUsedAt: string | null;
  scopes: ApiScope[];
  expiresAt: string | null;
  /** Most requests a second, set by an administrator; null: no limit. */
  ratePerSecond: number | null;
}

export function viewApiKey(row: ApiKey): ApiKeyView {
  const { id, name, prefix, createdAt, lastUsedAt, scopes, expiresAt, ratePerSecond } = row;
  return {
    id,
    name,
    prefix,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    scopes,
    expiresAt: expiresAt?.toISOString() ?? null,
    ratePerSecond,
  };
}
