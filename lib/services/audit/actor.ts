import type { RequestOrigin } from "../../auth/request-origin";
import type { AuditEvent } from "./record-audit";

/** Who changes something, and from where: what the audit log tells of them. */
export interface Actor {
  id: string | null;
  from?: RequestOrigin;
}

/** The person of a page or action, or the caller of the API, as the log names them. */
export function actorOf(
  who: { id: string; from: RequestOrigin } | { userId: string; from: RequestOrigin },
): Actor & { id: string } {
  return { id: "id" in who ? who.id : who.userId, from: who.from };
}

/** The part of an event that tells who and from where. */
export function by({ id, from }: Actor): Pick<AuditEvent, "actorId" | "request"> {
  return { actorId: id, request: from };
}

/** The studio itself: its start, its command line. */
export const STUDIO: Actor = { id: null };
