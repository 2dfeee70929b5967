import { randomUUID } from "node:crypto";
import { db } from "../db/client";

const SECOND_MS = 1_000;

/**
 * Counts a request of a key that an administrator has limited, in one atomic statement shared by all web processes.
 * True when this second has had more than the limit already.
 */
export async function overKeyRate(keyId: string, perSecond: number): Promise<boolean> {
  const window = Math.floor(Date.now() / SECOND_MS) * SECOND_MS;
  const [row] = await db().$queryRaw<{ count: number }[]>`
    INSERT INTO rate_limit (id, key, count, "lastRequest") VALUES (${randomUUID()}, ${`key:${keyId}`}, 1, ${window})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limit."lastRequest" < ${window} THEN 1 ELSE rate_limit.count + 1 END,
      "lastRequest" = GREATEST(rate_limit."lastRequest", ${window})
    RETURNING count`;
  return (row?.count ?? 0) > perSecond;
}
