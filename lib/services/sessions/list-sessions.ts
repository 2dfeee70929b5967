import { db } from "../../db/client";
import type { Session } from "../../generated/prisma/client";
import { deviceOf } from "./device";

/** Where somebody is signed in. Times are ISO 8601. */
export interface SessionView {
  id: string;
  /** Browser and system, as the browser says: `Firefox · Linux`; null for a program that says nothing. */
  device: string | null;
  /** The address it signed in from. */
  ip: string | null;
  createdAt: string;
  /** When it was last seen, to a day. */
  seenAt: string;
  expiresAt: string;
}

/** A person's sessions that have not ended, latest first. */
export async function listSessions(userId: string): Promise<SessionView[]> {
  const rows = await db().session.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    orderBy: { updatedAt: "desc" },
  });
  return rows.map(viewSession);
}

function viewSession({ id, userAgent, ipAddress, createdAt, updatedAt, expiresAt }: Session): SessionView {
  return {
    id,
    device: deviceOf(userAgent),
    ip: ipAddress || null,
    createdAt: createdAt.toISOString(),
    seenAt: updatedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}
