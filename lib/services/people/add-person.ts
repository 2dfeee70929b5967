import { randomUUID } from "node:crypto";
import type { Role } from "../../auth/roles";
import { db, Prisma } from "../../db/client";
import { by, STUDIO, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { hashedPassword, storePassword } from "./credential";
import { oneTimePassword } from "./one-time-password";
import { viewPerson, type PersonWithPassword } from "./person-view";

export type AddedPerson = { ok: true; value: PersonWithPassword } | { ok: false; problem: "email_taken" };

/** Adds a person with a one-time password, which they have to change at their first visit. */
export async function addPerson(
  given: { name: string; email: string; role: Role },
  actor: Actor = STUDIO,
): Promise<AddedPerson> {
  const password = oneTimePassword();
  const hash = await hashedPassword(password);
  try {
    const user = await db().$transaction(async (transaction) => {
      const created = await transaction.user.create({
        data: { id: randomUUID(), ...given, mustChangePassword: true },
      });
      await storePassword(transaction, created.id, hash);
      const target = { kind: "person", id: created.id, label: created.email };
      const details = { role: created.role };
      await recordAudit({ ...by(actor), action: "person.added", target, details }, transaction);
      return created;
    });
    return { ok: true, value: { person: viewPerson(user), oneTimePassword: password } };
  } catch (error) {
    if (isTaken(error)) return { ok: false, problem: "email_taken" };
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
