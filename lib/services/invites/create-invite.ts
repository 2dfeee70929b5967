import { v7 as uuidv7 } from "uuid";
import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import type { NewInvite } from "./invite-fields";
import { inviteHash, inviteToken, inviteUrl } from "./invite-token";
import { viewInvite, type InviteView } from "./invite-view";

const HOUR_MS = 60 * 60_000;

/** Makes an invite. Its address is in this answer and nowhere else. */
export async function createInvite(
  { role, groupIds, email, hours }: NewInvite,
  actor: Actor & { id: string },
): Promise<{ invite: InviteView; url: string }> {
  const token = inviteToken();
  const tokenSha256 = inviteHash(token);
  if (!tokenSha256) throw new Error("a token of the studio's own is none");
  const expiresAt = new Date(Date.now() + hours * HOUR_MS);
  const data = { id: uuidv7(), tokenSha256, role, groupIds, email, createdById: actor.id, expiresAt };
  return db().$transaction(async (transaction) => {
    const row = await transaction.invite.create({ data });
    const named = await transaction.personGroup.findMany({ where: { id: { in: groupIds } } });
    const target = { kind: "invite", id: row.id, label: email ?? role };
    const groups = named.map(({ name }) => name);
    const details = { role, groups, expiresAt: expiresAt.toISOString() };
    await recordAudit({ ...by(actor), action: "invite.created", target, details }, transaction);
    return { invite: viewInvite(row), url: inviteUrl(token) };
  });
}
