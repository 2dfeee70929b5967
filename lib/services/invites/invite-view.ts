import type { Role } from "../../auth/roles";
import type { Invite } from "../../generated/prisma/client";

/** An invite as administrators see it afterwards. Times are ISO 8601. */
export interface InviteView {
  id: string;
  role: Role;
  groupIds: string[];
  /** The only address that may be signed up; null: any. */
  email: string | null;
  createdAt: string;
  expiresAt: string;
  status: "open" | "used" | "revoked" | "expired";
  /** Who made an account by it. */
  usedById: string | null;
}

export function viewInvite(row: Invite, now = new Date()): InviteView {
  const { id, role, groupIds, email, createdAt, expiresAt, usedById } = row;
  const times = { createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
  return { id, role, groupIds, email, ...times, status: statusOf(row, now), usedById };
}

function statusOf({ usedAt, revokedAt, expiresAt }: Invite, now: Date): InviteView["status"] {
  if (usedAt) return "used";
  if (revokedAt) return "revoked";
  return expiresAt <= now ? "expired" : "open";
}
