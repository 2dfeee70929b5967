import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { tellAccessChanged } from "./access-changed";

/**
 * Takes a person's second factor away, for somebody who has lost their app and their recovery codes, and ends their
 * sessions. Where the studio's rule asks for one they set up a new one at their next sign-in. False for an unknown person.
 */
export async function resetSecondFactor(id: string, actor: Actor): Promise<boolean> {
  return db().$transaction(async (transaction) => {
    const [user] = await transaction.user.updateManyAndReturn({
      where: { id },
      data: { twoFactorEnabled: false },
    });
    if (!user) return false;
    await transaction.twoFactor.deleteMany({ where: { userId: id } });
    await transaction.session.deleteMany({ where: { userId: id } });
    const target = { kind: "person", id, label: user.email };
    await recordAudit({ ...by(actor), action: "second_factor.reset", target }, transaction);
    await tellAccessChanged(transaction, id);
    return true;
  });
}
