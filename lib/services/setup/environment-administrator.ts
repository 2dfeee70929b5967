import { randomUUID } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { keyHash } from "../../auth/api-key";
import { db, type Database } from "../../db/client";
import { env } from "../../env";
import { hashedPassword, storePassword } from "../people/credential";
import { lockAdministrators } from "../people/lock-administrators";
import {
  environmentDigest,
  isEnvironmentDigest,
  readEnvironmentFact,
  writeEnvironmentFact,
  type EnvironmentFact,
} from "./environment-fact";

/**
 * Makes the administrator that STUDIO_ADMIN_EMAIL, _PASSWORD and _API_KEY name. Safe to repeat at each start and
 * in several processes: only what changed in the environment since the last start is written, so that a password
 * or role changed in the studio stays.
 */
export async function ensureEnvironmentAdministrator(): Promise<void> {
  const { STUDIO_ADMIN_EMAIL, STUDIO_ADMIN_PASSWORD, STUDIO_ADMIN_API_KEY } = env();
  if (!STUDIO_ADMIN_EMAIL || !STUDIO_ADMIN_PASSWORD) return;
  const wanted: EnvironmentFact = {
    email: STUDIO_ADMIN_EMAIL.toLowerCase(),
    password: environmentDigest(STUDIO_ADMIN_PASSWORD),
    keyHash: STUDIO_ADMIN_API_KEY ? keyHash(STUDIO_ADMIN_API_KEY) : null,
  };
  const hash = await hashedPassword(STUDIO_ADMIN_PASSWORD);
  await db().$transaction(async (transaction) => {
    await lockAdministrators(transaction);
    const seen = await readEnvironmentFact(transaction);
    const userId = await ensurePerson(
      transaction,
      wanted,
      isSamePerson(seen, wanted, STUDIO_ADMIN_PASSWORD),
      hash,
    );
    if (seen?.keyHash && seen.keyHash !== wanted.keyHash) await revoke(transaction, seen.keyHash);
    if (STUDIO_ADMIN_API_KEY) await ensureKey(transaction, userId, STUDIO_ADMIN_API_KEY);
    await writeEnvironmentFact(transaction, wanted);
  });
}

/** Whether the environment names the person and password it named at the last start. */
function isSamePerson(seen: EnvironmentFact | undefined, wanted: EnvironmentFact, password: string): boolean {
  return seen?.email === wanted.email && isEnvironmentDigest(seen.password, password);
}

async function ensurePerson(
  transaction: Database,
  wanted: EnvironmentFact,
  isUnchanged: boolean,
  hash: string,
): Promise<string> {
  const found = await transaction.user.findUnique({ where: { email: wanted.email } });
  if (found && isUnchanged) return found.id;
  const id = found?.id ?? randomUUID();
  const [name = wanted.email] = wanted.email.split("@");
  await transaction.user.upsert({
    where: { id },
    create: { id, name, email: wanted.email, role: "administrator" },
    update: { role: "administrator", disabledAt: null, mustChangePassword: false },
  });
  await storePassword(transaction, id, hash);
  return id;
}

async function ensureKey(transaction: Database, userId: string, key: string): Promise<void> {
  const sha256 = keyHash(key);
  await transaction.apiKey.upsert({
    where: { sha256 },
    create: {
      id: uuidv7(),
      userId,
      name: "STUDIO_ADMIN_API_KEY",
      prefix: key.slice(0, 4),
      sha256,
    },
    update: { userId, revokedAt: null },
  });
}

async function revoke(transaction: Database, sha256: string): Promise<void> {
  await transaction.apiKey.updateMany({ where: { sha256 }, data: { revokedAt: new Date() } });
}
