import type { createFormatter } from "next-intl";
import type { JsonValue } from "@/lib/capabilities/json";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { AuditView } from "@/lib/services/audit/audit-view";
import type { MoneySettings } from "@/lib/services/usage/money-settings";
import type { UsageNames } from "@/lib/services/usage/usage-names";

/** What entries are put into words with. */
export interface AuditSpeech {
  locale: Locale;
  messages: Messages;
  /** Dates and numbers as the reader writes them, in their time zone. */
  format: ReturnType<typeof createFormatter>;
  /** The studio's currency and time zone. */
  money: MoneySettings;
  names: UsageNames;
  /** What people and groups are called now, by id. */
  people: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, string>;
}

/** Something as people read it; `whole` is what was shortened. */
export interface Said {
  text: string;
  whole?: string;
}

/** Puts one detail of an entry into words; null where it says nothing. */
export type ValueWords = (value: JsonValue, speech: AuditSpeech, entry: AuditView) => Said | null;
