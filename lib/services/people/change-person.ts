import type { Role } from "../../auth/roles";
import { forgetKeys } from "../../auth/key-cache";
import { db, type Database } from "../../db/client";
import type { User } from "../../generated/prisma/client";
import { by, STUDIO, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { tellAccessChanged } from "./access-changed";
import { anotherAdministrator, lockAdministrators } from "./lock-administrators";
import { viewPerson, type PersonView } from "./person-view";

export type ChangedPerson =
  | { ok: true; value: PersonView }
  | { ok: false; problem: "not_found" | "own_account" | "last_administrator" };

/** What an administrator may change of a person. */
export interface PersonChange {
  role?: Role;
  disabled?: boolean;
}

/**
 * Changes a person's role, or disables or enables them. Disabling ends their sessions and stops their API keys
 * at once, so nobody disables themselves. The studio never loses its last administrator who can sign in.
 */
export async function changePerson(
  id: string,
  change: PersonChange,
  actor: Actor = STUDIO,
): Promise<ChangedPerson> {
  if (change.disabled && actor.id === id) return { ok: false, problem: "own_account" };
  const outcome = await db().$transaction(async (transaction): Promise<ChangedPerson> => {
    await lockAdministrators(transaction);
    const user = await transaction.user.findUnique({ where: { id } });
    if (!user) return { ok: false, problem: "not_found" };
    const role = change.role ?? user.role;
    const disabled = change.disabled ?? user.disabledAt !== null;
    const wasAdministrator = user.role === "administrator" && user.disabledAt === null;
    const staysAdministrator = role === "administrator" && !disabled;
    if (wasAdministrator && !staysAdministrator && !(await anotherAdministrator(transaction, id))) {
      return { ok: false, problem: "last_administrator" };
    }
    const changed = await transaction.user.update({
      where: { id },
      data: { role, disabledAt: disabled ? (user.disabledAt ?? new Date()) : null },
    });
    if (disabled) await transaction.session.deleteMany({ where: { userId: id } });
    await recordChange(transaction, { before: user, after: changed }, actor);
    await tellAccessChanged(transaction, id);
    return { ok: true, value: viewPerson(changed) };
  });
  forgetKeys();
  return outcome;
}

async function recordChange(
  transaction: Database,
  { before, after }: Record<"before" | "after", User>,
  actor: Actor,
): Promise<void> {
  const target = { kind: "person", id: after.id, label: after.email };
  if (before.role !== after.role) {
    const details = { from: before.role, to: after.role };
    await recordAudit({ ...by(actor), action: "person.role_changed", target, details }, transaction);
  }
  if ((before.disabledAt === null) === (after.disabledAt === null)) return;
  const action = after.disabledAt ? "person.disabled" : "person.enabled";
  await recordAudit({ ...by(actor), action, target }, transaction);
}
