import { randomUUID } from "node:crypto";
import { forgetKeys } from "../../auth/key-cache";
import { db } from "../../db/client";
import { STUDIO } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { tellAccessChanged } from "./access-changed";
import { hashedPassword, storePassword } from "./credential";
import { lockAdministrators } from "./lock-administrators";
import { oneTimePassword } from "./one-time-password";
import { viewPerson, type PersonWithPassword } from "./person-view";

/**
 * Makes the person of an address an administrator who can come in, whatever stood in the way: makes them if there is
 * none, enables them, takes a second factor away, ends their sessions and gives a one-time password. For whoever has
 * the machine, when nobody gets into the studio any more.
 */
export async function recoverAdministrator(email: string): Promise<PersonWithPassword> {
  const password = oneTimePassword();
  const hash = await hashedPassword(password);
  const [name = email] = email.split("@");
  const user = await db().$transaction(async (transaction) => {
    await lockAdministrators(transaction);
    const before = await transaction.user.findUnique({ where: { email } });
    const wanted = { role: "administrator", disabledAt: null, mustChangePassword: true } as const;
    const after = await transaction.user.upsert({
      where: { email },
      create: { id: randomUUID(), name, email, ...wanted },
      update: { ...wanted, twoFactorEnabled: false },
    });
    await storePassword(transaction, after.id, hash);
    await transaction.twoFactor.deleteMany({ where: { userId: after.id } });
    await transaction.session.deleteMany({ where: { userId: after.id } });
    const details = {
      added: before === null,
      from: before?.role ?? null,
      wasDisabled: Boolean(before?.disabledAt),
      lostSecondFactor: before?.twoFactorEnabled ?? false,
    };
    const target = { kind: "person", id: after.id, label: email };
    await recordAudit({ actorId: STUDIO.id, action: "person.recovered", target, details }, transaction);
    await tellAccessChanged(transaction, after.id);
    return after;
  });
  forgetKeys();
  return { person: viewPerson(user), oneTimePassword: password };
}
