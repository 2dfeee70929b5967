import { forgetKeys } from "../../auth/key-cache";
import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";

/** Bounds how often a key may be used a second, over all web processes; null lifts it. False for an unknown key. */
export async function limitApiKey(
  { userId, id, ratePerSecond }: { userId: string; id: string; ratePerSecond: number | null },
  actor: Actor,
): Promise<boolean> {
  const limited = await db().$transaction(async (transaction) => {
    const [key] = await transaction.apiKey.updateManyAndReturn({
      where: { id, userId, revokedAt: null },
      data: { ratePerSecond },
    });
    if (!key) return false;
    const target = { kind: "api_key", id, label: key.name };
    const details = { ratePerSecond };
    await recordAudit({ ...by(actor), action: "api_key.rate_changed", target, details }, transaction);
    return true;
  });
  forgetKeys();
  return limited;
}
