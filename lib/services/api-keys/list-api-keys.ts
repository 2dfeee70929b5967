import { db } from "../../db/client";
import { viewApiKey, type ApiKeyView } from "./api-key-view";

/** A person's keys that still work, newest first. */
export async function listApiKeys(userId: string): Promise<ApiKeyView[]> {
  const rows = await db().apiKey.findMany({
    where: { userId, revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(viewApiKey);
}
