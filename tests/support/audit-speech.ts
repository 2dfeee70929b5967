import { createFormatter } from "next-intl";
import type { AuditSpeech } from "../../app/(admin)/admin/audit/words/speech";
import type { Locale } from "../../lib/i18n/locales";
import { MESSAGES } from "../../lib/i18n/messages";
import type { AuditView } from "../../lib/services/audit/audit-view";
import { usageNames } from "../../lib/services/usage/usage-names";

/** A studio's words for its log: one person, one group, money in yuan, a reader in UTC. */
export function auditSpeech(locale: Locale): AuditSpeech {
  return {
    locale,
    messages: MESSAGES[locale],
    format: createFormatter({ locale, timeZone: "UTC" }),
    money: { currency: "CNY", timeZone: "Asia/Shanghai" },
    names: usageNames(locale),
    people: new Map([[MEI, "Mei"]]),
    groups: new Map([[WEAVERS, "Weavers"]]),
  };
}

export const MEI = "01a20049-1a04-7c3e-9a55-1f5f6f8a0001";
export const WEAVERS = "01a20049-1a04-7c3e-9a55-1f5f6f8a0002";
/** The id of something nobody named. */
export const NAMELESS = "01b30050-1a04-7c3e-9a55-1f5f6f8a0003";

/** An entry as the log holds it. */
export function auditEntry(
  action: string,
  details: AuditView["details"] = {},
  target: AuditView["target"] = null,
): AuditView {
  const at = "2026-11-21T22:45:20.049Z";
  return { id: "1", at, actor: null, action, target, details, ip: null, device: null };
}
