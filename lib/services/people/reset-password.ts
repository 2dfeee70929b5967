import { db } from "../../db/client";
import { by, STUDIO, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { tellAccessChanged } from "./access-changed";
import { hashedPassword, storePassword } from "./credential";
import { oneTimePassword } from "./one-time-password";
import { viewPerson, type PersonWithPassword } from "./person-view";

export type PasswordReset = { ok: true; value: PersonWithPassword } | { ok: false; problem: "not_found" };

/** Gives a person a new one-time password and ends their sessions at once. */
export async function resetPassword(id: string, actor: Actor = STUDIO): Promise<PasswordReset> {
  const password = oneTimePassword();
  const hash = await hashedPassword(password);
  return db().$transaction(async (transaction): Promise<PasswordReset> => {
    const [user] = await transaction.user.updateManyAndReturn({
      where: { id },
      data: { mustChangePassword: true },
    });
    if (!user) return { ok: false, problem: "not_found" };
    await storePassword(transaction, id, hash);
    await transaction.session.deleteMany({ where: { userId: id } });
    const target = { kind: "person", id, label: user.email };
    await recordAudit({ ...by(actor), action: "password.reset", target }, transaction);
    await tellAccessChanged(transaction, id);
    return { ok: true, value: { person: viewPerson(user), oneTimePassword: password } };
  });
}
