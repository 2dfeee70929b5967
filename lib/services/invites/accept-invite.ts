import { randomUUID } from "node:crypto";
import type { RequestOrigin } from "../../auth/request-origin";
import { db, Prisma, type Database } from "../../db/client";
import type { Invite } from "../../generated/prisma/client";
import { recordAudit } from "../audit/record-audit";
import { hashedPassword, storePassword } from "../people/credential";
import { inviteHash } from "./invite-token";

export type AcceptedInvite =
  { ok: true } | { ok: false; problem: "invite_over" | "email_taken" | "invite_for_another" };

/** What the page of an invite shows; null for one that is used, revoked, expired or none at all. */
export async function openInvite(token: string): Promise<{ email: string | null } | null> {
  const invite = await findOpen(token);
  return invite && { email: invite.email };
}

/** Makes the account of an invite, once: of any number of callers at the same time one succeeds. */
export async function acceptInvite(
  token: string,
  given: { name: string; email: string; password: string },
  request: RequestOrigin,
): Promise<AcceptedInvite> {
  const { name, email, password } = given;
  const open = await findOpen(token);
  if (!open) return { ok: false, problem: "invite_over" };
  if (open.email !== null && open.email !== email) return { ok: false, problem: "invite_for_another" };
  const hash = await hashedPassword(password);
  try {
    return await db().$transaction(async (transaction): Promise<AcceptedInvite> => {
      const invite = await takeInvite(transaction, open.id);
      if (!invite) return { ok: false, problem: "invite_over" };
      const { role } = invite;
      const user = await transaction.user.create({ data: { id: randomUUID(), name, email, role } });
      await storePassword(transaction, user.id, hash);
      const groups = await transaction.personGroup.findMany({ where: { id: { in: invite.groupIds } } });
      await transaction.groupMember.createMany({
        data: groups.map(({ id: groupId }) => ({ groupId, userId: user.id })),
      });
      await transaction.invite.update({ where: { id: invite.id }, data: { usedById: user.id } });
      const target = { kind: "invite", id: invite.id, label: email };
      const details = { role, groups: groups.map((group) => group.name), by: invite.createdById };
      await recordAudit(
        { actorId: user.id, action: "invite.accepted", target, details, request },
        transaction,
      );
      return { ok: true };
    });
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (isTaken) return { ok: false, problem: "email_taken" };
    throw error;
  }
}

const stillOpen = () => ({ usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } });

async function findOpen(token: string): Promise<Invite | null> {
  const tokenSha256 = inviteHash(token);
  return tokenSha256 ? db().invite.findFirst({ where: { tokenSha256, ...stillOpen() } }) : null;
}

async function takeInvite(transaction: Database, id: string): Promise<Invite | undefined> {
  const [taken] = await transaction.invite.updateManyAndReturn({
    where: { id, ...stillOpen() },
    data: { usedAt: new Date() },
  });
  return taken;
}
