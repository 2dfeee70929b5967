import { db } from "../../db/client";
import { viewInvite, type InviteView } from "./invite-view";

/** How long an invite that is over is still listed, in milliseconds. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Invites that are open or ended within the last month, newest first. */
export async function listInvites(): Promise<InviteView[]> {
  const since = new Date(Date.now() - KEPT_MS);
  const rows = await db().invite.findMany({
    where: { expiresAt: { gt: since } },
    orderBy: { createdAt: "desc" },
    take: 200,
  });
  return rows.map((row) => viewInvite(row));
}
