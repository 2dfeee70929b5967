import { resealAuthValue } from "../../auth/auth-secrets";
import { db } from "../../db/client";
import type { Resealed } from "./resealed";

/** Encrypts one person's authenticator secret and recovery codes under the key in force. */
export async function resealSecondFactor(id: string): Promise<Resealed> {
  const row = await db().twoFactor.findUnique({ where: { id } });
  if (!row) return { changed: 0, unreadable: [] };
  const { secret, backupCodes } = row;
  const [newSecret, newCodes] = await Promise.all([resealAuthValue(secret), resealAuthValue(backupCodes)]);
  if (newSecret === null || newCodes === null) return { changed: 0, unreadable: [`second factor ${id}`] };
  if (newSecret === secret && newCodes === backupCodes) return { changed: 0, unreadable: [] };
  // Whoever spends a recovery code meanwhile has written the row under the key in force already, or finds this one.
  const data = { secret: newSecret, backupCodes: newCodes };
  const { count } = await db().twoFactor.updateMany({ where: { id, secret, backupCodes }, data });
  return count === 1 ? { changed: 1, unreadable: [] } : resealSecondFactor(id);
}
