import { ChartColumn } from "lucide-react";
import { useTranslations } from "next-intl";
import type { NamedLine, UsageReport } from "@/lib/services/usage/report";
import type { UsageNames } from "@/lib/services/usage/usage-names";
import { Panel } from "../settings/panel";
import { Section } from "../settings/section";
import { EmptyState } from "../ui/empty-state";
import { DayChart } from "./day-chart";
import { Totals } from "./totals";
import { UsageTable } from "./usage-table";

/** A report as figures, bars and tables; `people` only where it is about several. */
export function UsageSections({
  report,
  names,
  people,
}: {
  report: UsageReport;
  names: UsageNames;
  people: boolean;
}) {
  const t = useTranslations("cost.usage");
  if (report.total.runs === 0) {
    return (
      <Panel>
        <EmptyState icon={ChartColumn} title={t("emptyTitle")}>
          {t("emptyText")}
        </EmptyState>
      </Panel>
    );
  }
  const named = (table: Readonly<Record<string, string>>) => (line: NamedLine) => table[line.id] ?? line.id;
  const tables = [
    {
      key: "person",
      lines: people ? report.people : [],
      nameOf: (line: NamedLine) => line.name ?? t("gone"),
    },
    { key: "tool", lines: report.tools, nameOf: named(names.tools) },
    { key: "provider", lines: report.providers, nameOf: named(names.providers) },
    { key: "capability", lines: report.capabilities, nameOf: named(names.capabilities) },
  ] as const;
  const titles = {
    person: "byPerson",
    tool: "byTool",
    provider: "byProvider",
    capability: "byCapability",
  } as const;
  return (
    <>
      <Totals report={report} />
      <Section title={t("byDay")}>
        <Panel className="p-4">
          <DayChart report={report} />
        </Panel>
      </Section>
      {tables.map(
        ({ key, lines, nameOf }) =>
          lines.length > 0 && (
            <Section key={key} title={t(titles[key])}>
              <UsageTable head={t(key)} lines={lines} currency={report.currency} nameOf={nameOf} />
            </Section>
          ),
      )}
    </>
  );
}
