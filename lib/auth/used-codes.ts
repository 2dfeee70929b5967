import { randomUUID } from "node:crypto";
import { db } from "../db/client";
import { keyHash } from "./api-key";

/**
 * Takes a person's code of an authenticator app; false when it was taken before. A code holds for a minute and a half at
 * most, and somebody who saw it typed must not come in with it. Forgotten with old sign-in attempts.
 */
export async function claimCode(userId: string, code: string): Promise<boolean> {
  const { count } = await db().rateLimit.createMany({
    data: [
      {
        id: randomUUID(),
        key: `code:${keyHash(`${userId} ${code}`)}`,
        count: 1,
        lastRequest: BigInt(Date.now()),
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}
