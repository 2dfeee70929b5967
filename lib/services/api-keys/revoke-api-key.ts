import { validate as isUuid } from "uuid";
import { forgetKeys } from "../../auth/key-cache";
import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { tellAccessChanged } from "../people/access-changed";

/** Ends a key of this person for good; false when they have no such key that still works. */
export async function revokeApiKey(
  userId: string,
  id: string,
  actor: Actor = { id: userId },
): Promise<boolean> {
  if (!isUuid(id)) return false;
  const revoked = await db().$transaction(async (transaction) => {
    const [key] = await transaction.apiKey.updateManyAndReturn({
      where: { id, userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (!key) return false;
    const target = { kind: "api_key", id, label: key.name };
    await recordAudit(
      { ...by(actor), action: "api_key.revoked", target, details: { of: userId } },
      transaction,
    );
    await tellAccessChanged(transaction, userId);
    return true;
  });
  forgetKeys();
  return revoked;
}
