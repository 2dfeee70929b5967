import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageBody } from "@/components/frame/page-body";
import { TopBar } from "@/components/frame/top-bar";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { BudgetBar } from "@/components/usage/budget-bar";
import { PeriodLinks } from "@/components/usage/period-links";
import { UsageSections } from "@/components/usage/usage-sections";
import { requireDesigner } from "@/lib/auth/require-user";
import { budgetsOf } from "@/lib/services/usage/budgets";
import { usageReport } from "@/lib/services/usage/report";
import { thisMonth, usageQuery } from "@/lib/services/usage/usage-filter";
import { usageNames } from "@/lib/services/usage/usage-names";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cost.usage");
  return { title: t("ownTitle") };
}

export default async function OwnUsagePage({ searchParams }: PageProps<"/account/usage">) {
  const { id } = await requireDesigner();
  const { from, to } = usageQuery.safeParse(await searchParams).data ?? {};
  const [t, words, locale, report, budgets] = await Promise.all([
    getTranslations("cost.usage"),
    getTranslations("cost.budgets"),
    getLocale(),
    usageReport({ from, to, person: id }),
    budgetsOf(id),
  ]);
  const search = { from: report.from, to: report.to };
  return (
    <>
      <TopBar title={t("ownTitle")} purpose={t("ownText")} />
      <PageBody>
        {budgets.length > 0 && (
          <Section title={words("ownTitle")}>
            <Panel>
              {budgets.map((budget) => (
                <div key={budget.id} className="border-b border-line px-4 py-3 last:border-b-0">
                  <BudgetBar budget={budget} currency={report.currency} own />
                </div>
              ))}
            </Panel>
          </Section>
        )}
        <div className="flex flex-wrap items-center justify-between gap-3">
          <PeriodLinks search={search} today={thisMonth(report.timeZone).to} base="/account/usage" />
          <Button asChild>
            <a href={`/api/v1/usage/csv?${new URLSearchParams(search)}`} download>
              {t("export")}
            </a>
          </Button>
        </div>
        <UsageSections report={report} names={usageNames(locale)} people={false} />
      </PageBody>
    </>
  );
}
