import { db, type Prisma } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { tellAccessChanged } from "../people/access-changed";

/** Ends one session of a person at once; false when they have none of that id. */
export async function endSession(userId: string, id: string, actor: Actor): Promise<boolean> {
  return (await end(userId, { id }, "session.ended", actor)) > 0;
}

/** Ends a person's sessions at once, except one to keep; how many there were. */
export async function endSessions(userId: string, actor: Actor, keep?: string): Promise<number> {
  return end(userId, keep === undefined ? {} : { id: { not: keep } }, "session.all_ended", actor);
}

function end(
  userId: string,
  which: Prisma.SessionWhereInput,
  action: "session.ended" | "session.all_ended",
  actor: Actor,
): Promise<number> {
  return db().$transaction(async (transaction) => {
    const { count } = await transaction.session.deleteMany({ where: { ...which, userId } });
    if (count === 0) return 0;
    const person = await transaction.user.findUnique({ where: { id: userId }, select: { email: true } });
    const target = { kind: "person", id: userId, label: person?.email };
    await recordAudit({ ...by(actor), action, target, details: { sessions: count } }, transaction);
    await tellAccessChanged(transaction, userId);
    return count;
  });
}
