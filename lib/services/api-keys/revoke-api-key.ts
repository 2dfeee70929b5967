import { validate as isUuid } from "uuid";
import { forgetKeys } from "../../auth/key-cache";
import { db } from "../../db/client";

/** Ends a key of this person for good; false when they have no such key that still works. */
export async function revokeApiKey(userId: string, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { count } = await db().apiKey.updateMany({
    where: { id, userId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  forgetKeys();
  return count === 1;
}
