import {
  AUDIT_ACTIONS,
  AUDIT_AREAS,
  isAuditAction,
  type AuditAction,
  type AuditArea,
} from "@/lib/services/audit/actions";
import type { AuditView } from "@/lib/services/audit/audit-view";
import type { AuditLine } from "@/components/admin/audit/audit-line";

/** The words of the log, as next-intl gives them. */
interface AuditWords {
  (key: `action.${AuditAction}` | `area.${AuditArea}`): string;
}

/** Every part of the log with its actions, for the filter. */
export function auditChoices(t: AuditWords) {
  return AUDIT_AREAS.map((area) => ({
    value: area,
    label: t(`area.${area}`),
    actions: AUDIT_ACTIONS.filter((action) => action.startsWith(`${area}.`)).map((action) => ({
      value: action,
      label: t(`action.${action}`),
    })),
  }));
}

/** An entry in the reader's words. Details are names and values as they were logged. */
export function auditLine(
  t: AuditWords,
  { id, at, actor, action, target, details, ip, device }: AuditView,
): AuditLine {
  return {
    id,
    at,
    actor: actor && { id: actor.id, name: actor.name, email: actor.email },
    what: isAuditAction(action) ? t(`action.${action}`) : action,
    target: target && (target.label ?? target.id),
    details: Object.entries(details)
      .filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0))
      .map(([name, value]) => ({ name, value: typeof value === "string" ? value : JSON.stringify(value) })),
    from: [ip, device].filter((part) => part !== null).join(" · "),
  };
}
