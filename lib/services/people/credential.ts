import { hashPassword, verifyPassword } from "better-auth/crypto";
import { db, type Database } from "../../db/client";

/** A password as it is stored. Slow by design: hash before opening a transaction. */
export const hashedPassword = (password: string): Promise<string> => hashPassword(password);

/** Makes this the person's password, in better-auth's own table. */
export async function storePassword(database: Database, userId: string, hash: string): Promise<void> {
  // One row a person: the fixed id keeps two writers from making a second.
  const id = `credential-${userId}`;
  await database.account.upsert({
    where: { id },
    create: { id, accountId: userId, providerId: "credential", userId, password: hash },
    update: { password: hash },
  });
}

/** Whether a person can sign in with a password at all. */
export async function hasPassword(userId: string): Promise<boolean> {
  const account = await db().account.findFirst({ where: { userId, providerId: "credential" } });
  return Boolean(account?.password);
}

/** Whether this is the person's password. */
export async function isPasswordOf(userId: string, password: string): Promise<boolean> {
  const account = await db().account.findFirst({ where: { userId, providerId: "credential" } });
  return account?.password ? verifyPassword({ hash: account.password, password }) : false;
}
