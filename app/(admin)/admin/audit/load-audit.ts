import "server-only";
import { getFormatter } from "next-intl/server";
import type { AuditLine } from "@/components/admin/audit/audit-line";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { auditFilter, type AuditFilter } from "@/lib/services/audit/audit-filter";
import { listAudit } from "@/lib/services/audit/list-audit";
import { listGroups } from "@/lib/services/groups/list-groups";
import { listPeople } from "@/lib/services/people/list-people";
import type { PersonView } from "@/lib/services/people/person-view";
import { readMoneySettings } from "@/lib/services/usage/money-settings";
import { usageNames } from "@/lib/services/usage/usage-names";
import { auditLine } from "./audit-words";

const PAGE = 50;

interface AuditPageData {
  /** The filters in force. */
  filter: AuditFilter;
  /** The entry the page begins after; null on the first. */
  after: string | null;
  people: PersonView[];
  lines: AuditLine[];
  /** The entry the next page begins after. */
  next: string | null;
}

/** What the audit page shows; filters of the address that say nothing are left out. */
export async function loadAudit(
  { before, ...asked }: Record<string, string | string[] | undefined>,
  locale: Locale,
): Promise<AuditPageData> {
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ""));
  const filter = auditFilter.safeParse(given).data ?? {};
  const after = typeof before === "string" && /^\d{1,18}$/.test(before) ? before : null;
  const [people, groups, money, format, { items, next }] = await Promise.all([
    listPeople(),
    listGroups(),
    readMoneySettings(),
    getFormatter(),
    listAudit(filter, { limit: PAGE, after }),
  ]);
  const speech = {
    locale,
    messages: MESSAGES[locale],
    format,
    money,
    names: usageNames(locale),
    people: new Map(people.map(({ id, name }) => [id, name])),
    groups: new Map(groups.map(({ id, name }) => [id, name])),
  };
  return { filter, after, people, lines: items.map((entry) => auditLine(entry, speech)), next };
}
