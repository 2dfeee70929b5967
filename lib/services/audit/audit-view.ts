import * as z from "zod";
import type { JsonValue } from "../../capabilities/json";
import { deviceOf } from "../sessions/device";

/** An entry as administrators read it. Times are ISO 8601. */
export interface AuditView {
  id: string;
  at: string;
  /** Who did it, as they are called now; null: the studio itself, or somebody who did not get in. */
  actor: { id: string; name: string; email: string } | null;
  action: string;
  target: { kind: string; id: string; label: string | null } | null;
  details: Record<string, JsonValue>;
  ip: string | null;
  /** Browser and system. */
  device: string | null;
}

/** A row of the log with who its actor is. */
export interface AuditRow {
  id: bigint;
  at: Date;
  actorId: string | null;
  name: string | null;
  email: string | null;
  action: string;
  targetKind: string | null;
  targetId: string | null;
  targetLabel: string | null;
  details: unknown;
  ip: string | null;
  userAgent: string | null;
}

const details = z.record(z.string(), z.json());

export function viewAudit(row: AuditRow): AuditView {
  const { id, at, actorId, name, email, action, targetKind, targetId, targetLabel, ip, userAgent } = row;
  return {
    id: String(id),
    at: at.toISOString(),
    actor: actorId === null ? null : { id: actorId, name: name ?? actorId, email: email ?? "" },
    action,
    target: targetKind === null ? null : { kind: targetKind, id: targetId ?? "", label: targetLabel },
    details: details.safeParse(row.details).data ?? {},
    ip,
    device: deviceOf(userAgent),
  };
}
