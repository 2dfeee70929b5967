import {
  AUDIT_ACTIONS,
  AUDIT_AREAS,
  isAuditAction,
  type AuditAction,
  type AuditArea,
} from "@/lib/services/audit/actions";
import type { JsonValue } from "@/lib/capabilities/json";
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

/** An entry in the reader's words. `names` are those of the details; values stand as they were logged. */
export function auditLine(
  t: AuditWords,
  names: Readonly<Record<string, string>>,
  { id, at, actor, action, target, details, ip, device }: AuditView,
): AuditLine {
  const told = Object.entries(details).filter(([, value]) => value !== null && String(value) !== "");
  return {
    id,
    at,
    actor,
    what: isAuditAction(action) ? t(`action.${action}`) : action,
    target: target && (target.label ?? target.id),
    details: told.map(([name, value]) => ({ name: names[name] ?? name, value: textOf(value) })),
    from: [ip, device].filter((part) => part !== null).join(" · "),
  };
}

function textOf(value: JsonValue): string {
  if (typeof value === "string") return value;
  const isPlain = Array.isArray(value) && value.every((entry) => typeof entry === "string");
  return isPlain ? value.join(", ") : JSON.stringify(value);
}
