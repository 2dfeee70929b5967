import "server-only";
import type { FilterChoices } from "@/components/admin/usage/usage-filters";
import type { UsageSearch } from "@/components/usage/usage-search";
import type { Locale } from "@/lib/i18n/locales";
import { listGroups } from "@/lib/services/groups/list-groups";
import { listPeople } from "@/lib/services/people/list-people";
import { usageReport, type UsageReport } from "@/lib/services/usage/report";
import { usageNames, type UsageNames } from "@/lib/services/usage/usage-names";
import { adminUsageQuery, thisMonth } from "@/lib/services/usage/usage-filter";

interface UsagePageData {
  report: UsageReport;
  /** The filters in force, days included. */
  search: UsageSearch;
  today: string;
  names: UsageNames;
  choices: FilterChoices;
}

/** What the usage page shows; filters of the address that say nothing are left out. */
export async function loadUsage(
  query: Record<string, string | string[] | undefined>,
  locale: Locale,
): Promise<UsagePageData> {
  const given = Object.entries(query).filter(([key, value]) => {
    return adminUsageQuery.safeParse({ [key]: value }).success && value !== "";
  });
  const filter = adminUsageQuery.parse(Object.fromEntries(given));
  const [report, people, groups] = await Promise.all([usageReport(filter), listPeople(), listGroups()]);
  const names = usageNames(locale);
  const listed = (table: Readonly<Record<string, string>>) =>
    Object.entries(table).map(([value, label]) => ({ value, label }));
  return {
    report,
    search: { ...filter, from: report.from, to: report.to },
    today: thisMonth(report.timeZone).to,
    names,
    choices: {
      person: people.map(({ id, name }) => ({ value: id, label: name })),
      group: groups.map(({ id, name }) => ({ value: id, label: name })),
      provider: listed(names.providers),
      tool: listed(names.tools),
    },
  };
}
