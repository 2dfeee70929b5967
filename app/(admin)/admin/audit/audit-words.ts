import type { AuditLine } from "@/components/admin/audit/audit-line";
import type { JsonValue } from "@/lib/capabilities/json";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { AUDIT_ACTIONS, AUDIT_AREAS, isAuditAction } from "@/lib/services/audit/actions";
import type { AuditView } from "@/lib/services/audit/audit-view";
import { meaningOf } from "./words/audit-meaning";
import { DETAIL_WORDS } from "./words/detail-words";
import { asWritten } from "./words/plain-words";
import type { AuditSpeech } from "./words/speech";
import { targetWords } from "./words/target-words";

/** Every part of the log with its actions, for the filter. */
export function auditChoices(locale: Locale) {
  const t = translator(locale, "audit");
  return AUDIT_AREAS.map((area) => ({
    value: area,
    label: t(`area.${area}`),
    actions: AUDIT_ACTIONS.filter((action) => action.startsWith(`${area}.`)).map((action) => ({
      value: action,
      label: t(`action.${action}`),
    })),
  }));
}

/** An entry in the reader's words. */
export function auditLine(entry: AuditView, speech: AuditSpeech): AuditLine {
  const { id, at, actor, action, ip, device } = entry;
  const t = translator(speech.locale, "audit");
  return {
    id,
    at,
    actor: actor ?? (action.startsWith("sign_in.") ? t("nobody") : t("itself")),
    what: isAuditAction(action) ? t(`action.${action}`) : action,
    target: targetWords(entry, speech),
    details: Object.entries(entry.details).flatMap(
      ([name, value]) => detailLine(name, value, entry, speech) ?? [],
    ),
    from: [ip, device].filter((part) => part !== null).join(" · "),
  };
}

/** A detail with its name; one this version does not know stands as it was written. */
function detailLine(name: string, value: JsonValue, entry: AuditView, speech: AuditSpeech) {
  const meaning = meaningOf(isAuditAction(entry.action) ? entry.action : null, name);
  if (meaning === null) return null;
  const words = meaning === undefined ? asWritten : DETAIL_WORDS[meaning];
  const said = words(value, speech, entry);
  return said && { name: meaning === undefined ? name : speech.messages.audit.detail[meaning], ...said };
}
