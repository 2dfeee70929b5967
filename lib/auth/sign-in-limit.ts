import { randomUUID } from "node:crypto";
import { db } from "../db/client";
import { asStorable } from "../http/storable";

const WINDOW_MS = 60_000;

/** Failed attempts a minute: per e-mail, whatever address they come from, and per address, whatever e-mail. */
const LIMITS = { email: 10, address: 30, password: 10 } as const;

/** What attempts are counted by. `password`: a signed-in person guessing their own current password. */
export interface AttemptSubject {
  kind: keyof typeof LIMITS;
  value: string;
}

const keyOf = ({ kind, value }: AttemptSubject) => `attempt:${kind}:${asStorable(value).toLowerCase()}`;

/**
 * Counts an attempt before the password is looked at, in one atomic statement shared by all web processes.
 * Returns the seconds to wait when there were too many, else null.
 */
export async function takeAttempt(subject: AttemptSubject): Promise<number | null> {
  const now = Date.now();
  const [row] = await db().$queryRaw<{ count: number; lastRequest: bigint }[]>`
    INSERT INTO rate_limit (id, key, count, "lastRequest") VALUES (${randomUUID()}, ${keyOf(subject)}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limit."lastRequest" <= ${now - WINDOW_MS} THEN 1 ELSE rate_limit.count + 1 END,
      "lastRequest" = CASE WHEN rate_limit."lastRequest" <= ${now - WINDOW_MS} THEN ${now} ELSE rate_limit."lastRequest" END
    RETURNING count, "lastRequest"`;
  if (!row || row.count <= LIMITS[subject.kind]) return null;
  return Math.max(1, Math.ceil((Number(row.lastRequest) + WINDOW_MS - now) / 1000));
}

/** Takes a counted attempt back: the password was right. */
export async function returnAttempt(subject: AttemptSubject): Promise<void> {
  await db().$executeRaw`UPDATE rate_limit SET count = GREATEST(count - 1, 0) WHERE key = ${keyOf(subject)}`;
}

/** Forgets windows that are over, so that the table stays small. */
export async function forgetOldAttempts(): Promise<void> {
  await db().rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(Date.now() - 10 * WINDOW_MS) } } });
}
