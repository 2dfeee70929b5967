import { randomBytes } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { keyHash } from "../../auth/api-key";
import { db } from "../../db/client";
import { viewApiKey, type ApiKeyView } from "./api-key-view";

/** How much of a key is kept readable. */
const KEY_PREFIX_LENGTH = 10;

/** Makes a key of a person. The key itself is in this answer and nowhere else. */
export async function createApiKey(
  userId: string,
  name: string,
): Promise<{ apiKey: ApiKeyView; key: string }> {
  const key = `easel_${randomBytes(32).toString("base64url")}`;
  const row = await db().apiKey.create({
    data: { id: uuidv7(), userId, name, prefix: key.slice(0, KEY_PREFIX_LENGTH), sha256: keyHash(key) },
  });
  return { apiKey: viewApiKey(row), key };
}
