import type { ApiKey } from "../../generated/prisma/client";

/** A key as its owner sees it afterwards. Times are ISO 8601. */
export interface ApiKeyView {
  id: string;
  name: string;
  /** Its first characters, to recognise it by. */
  prefix: string;
  createdAt: string;
  lastUsedAt: string | null;
}

export function viewApiKey({ id, name, prefix, createdAt, lastUsedAt }: ApiKey): ApiKeyView {
  return {
    id,
    name,
    prefix,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}
