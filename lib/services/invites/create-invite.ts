import { v7 as uuidv7 } from "uuid";
import type { InputIssue } from "../../capabilities/input-issue";
import { db, type Database } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { unknownIds } from "../groups/unknown-ids";
import type { NewInvite } from "./invite-fields";
import { inviteHash, inviteToken, inviteUrl } from "./invite-token";
import { viewInvite, type InviteView } from "./invite-view";

const HOUR_MS = 60 * 60_000;

export type CreatedInvite =
  { ok: true; value: { invite: InviteView; url: string } } | { ok: false; issues: InputIssue[] };

/**
 * Makes an invite, unless who it is for has an account or an open invite, or a group is none. The link is in this
 * answer and nowhere else.
 */
export async function createInvite(
  { role, groupIds, email, hours }: NewInvite,
  actor: Actor & { id: string },
): Promise<CreatedInvite> {
  const token = inviteToken();
  const tokenSha256 = inviteHash(token);
  if (!tokenSha256) throw new Error("a token of the studio's own is none");
  const expiresAt = new Date(Date.now() + hours * HOUR_MS);
  const data = { id: uuidv7(), tokenSha256, role, groupIds, email, createdById: actor.id, expiresAt };
  return db().$transaction(async (transaction): Promise<CreatedInvite> => {
    const problem = email === undefined ? null : await alreadyThere(transaction, email);
    if (problem) return { ok: false, issues: [{ path: "email", code: problem }] };
    const named = await transaction.personGroup.findMany({ where: { id: { in: groupIds } } });
    const issues = unknownIds("groupIds", groupIds, named, "unknown_group");
    if (issues.length > 0) return { ok: false, issues };
    const row = await transaction.invite.create({ data });
    const target = { kind: "invite", id: row.id, label: email ?? role };
    const groups = named.map(({ name }) => name);
    const details = { role, groups, expiresAt: expiresAt.toISOString() };
    await recordAudit({ ...by(actor), action: "invite.created", target, details }, transaction);
    return { ok: true, value: { invite: viewInvite(row), url: inviteUrl(token) } };
  });
}

async function alreadyThere(
  transaction: Database,
  email: string,
): Promise<"person_exists" | "invite_open" | null> {
  const person = await transaction.user.findUnique({ where: { email }, select: { id: true } });
  if (person) return "person_exists";
  const where = { email, usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } };
  return (await transaction.invite.findFirst({ where, select: { id: true } })) ? "invite_open" : null;
}
