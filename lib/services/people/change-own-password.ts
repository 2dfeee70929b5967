import type { Person } from "../../auth/caller";
import { returnAttempt, takeAttempt } from "../../auth/sign-in-limit";
import { db } from "../../db/client";
import { recordAudit } from "../audit/record-audit";
import { tellAccessChanged } from "./access-changed";
import { hashedPassword, isPasswordOf, storePassword } from "./credential";

export type PasswordChange =
  { ok: true } | { ok: false; problem: "wrong_password" | "same_password" | "too_many_attempts" };

/**
 * Changes a person's own password and ends all their other sessions. The current password is asked for, except
 * of a person who has just signed in with a one-time password and may do nothing else.
 */
export async function changeOwnPassword(
  person: Pick<Person, "id" | "mustChangePassword" | "sessionId" | "from">,
  passwords: { current?: string; next: string },
): Promise<PasswordChange> {
  const subject = { kind: "password", value: person.id } as const;
  if (!person.mustChangePassword) {
    if ((await takeAttempt(subject)) !== null) return { ok: false, problem: "too_many_attempts" };
    if (!(await isPasswordOf(person.id, passwords.current ?? "")))
      return { ok: false, problem: "wrong_password" };
    await returnAttempt(subject);
  }
  if (await isPasswordOf(person.id, passwords.next)) return { ok: false, problem: "same_password" };
  const hash = await hashedPassword(passwords.next);
  await db().$transaction(async (transaction) => {
    await storePassword(transaction, person.id, hash);
    await transaction.user.update({ where: { id: person.id }, data: { mustChangePassword: false } });
    await transaction.session.deleteMany({
      where: { userId: person.id, id: { not: person.sessionId } },
    });
    await recordAudit({ actorId: person.id, action: "password.changed", request: person.from }, transaction);
    await tellAccessChanged(transaction, person.id);
  });
  return { ok: true };
}
