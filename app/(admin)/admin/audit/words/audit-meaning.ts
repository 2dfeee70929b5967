import type { AuditAction } from "@/lib/services/audit/actions";
import { AUDIT_DETAILS, type AuditDetail } from "@/lib/services/audit/details";

/** What an entry's target tells already. */
type ToldByTarget = "scope" | "period";

/** What a detail says to people: its own key, or another where an action means something else by it. */
export type AuditMeaning =
  Exclude<AuditDetail, ToldByTarget> | "fromDay" | "toDay" | "invitedBy" | "renewed" | "access";

const DAYS = { from: "fromDay", to: "toDay" } as const;

const MEANT: Partial<Record<AuditAction, Partial<Record<AuditDetail, AuditMeaning>>>> = {
  "audit.exported": DAYS,
  "usage.exported": DAYS,
  "invite.accepted": { by: "invitedBy" },
  "provider.access_changed": { groups: "access" },
  "studio.key_rotated": { changed: "renewed" },
};

/** What a detail of an action means; null for what the target tells, undefined for one that is not known. */
export function meaningOf(action: AuditAction | null, name: string): AuditMeaning | null | undefined {
  const detail = AUDIT_DETAILS.find((known) => known === name);
  if (detail === undefined) return undefined;
  if (detail === "scope" || detail === "period") return null;
  return (action && MEANT[action]?.[detail]) ?? detail;
}
