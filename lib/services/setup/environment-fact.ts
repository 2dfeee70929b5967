import { createHmac } from "node:crypto";
import * as z from "zod";
import { db, type Database } from "../../db/client";
import { env } from "../../env";
import { studioKey, studioKeys, type StudioKey } from "../../settings/studio-key";

const KEY = "environment-administrator";

/** What the environment said at the last start, the password as a keyed digest. */
const factSchema = z.object({ email: z.string(), password: z.string(), keyHash: z.string().nullable() });
export type EnvironmentFact = z.output<typeof factSchema>;

/** What the last start was told of its administrator; undefined at the first one. */
export async function readEnvironmentFact(database: Database): Promise<EnvironmentFact | undefined> {
  const fact = await database.studioFact.findUnique({ where: { key: KEY } });
  return factSchema.safeParse(fact?.value).data;
}

export async function writeEnvironmentFact(database: Database, value: EnvironmentFact): Promise<void> {
  await database.studioFact.upsert({ where: { key: KEY }, create: { key: KEY, value }, update: { value } });
}

/** The digest of a password as the fact keeps it. */
export function environmentDigest(password: string, key: Buffer = studioKey(KEY)): string {
  return createHmac("sha256", key).update(password).digest("hex");
}

/** Whether a digest is this password's, also under the STUDIO_SECRET before: a new secret is no new password. */
export function isEnvironmentDigest(digest: string, password: string): boolean {
  const isBy = (key?: StudioKey) => key !== undefined && environmentDigest(password, key.bytes) === digest;
  return studioKeys(KEY).some(isBy);
}

/** Writes the digest under the key in force, where the environment still names the password it was made of. */
export async function rekeyEnvironmentFact(): Promise<void> {
  const { STUDIO_ADMIN_PASSWORD: password } = env();
  const fact = await readEnvironmentFact(db());
  if (!password || !fact || !isEnvironmentDigest(fact.password, password)) return;
  await writeEnvironmentFact(db(), { ...fact, password: environmentDigest(password) });
}
