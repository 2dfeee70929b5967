import { validate as isUuid } from "uuid";
import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";

/** Ends an invite nobody has used; false when there is none. */
export async function revokeInvite(id: string, actor: Actor): Promise<boolean> {
  if (!isUuid(id)) return false;
  return db().$transaction(async (transaction) => {
    const [invite] = await transaction.invite.updateManyAndReturn({
      where: { id, usedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (!invite) return false;
    const target = { kind: "invite", id, label: invite.email ?? invite.role };
    await recordAudit({ ...by(actor), action: "invite.revoked", target }, transaction);
    return true;
  });
}
