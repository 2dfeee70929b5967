import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import Link from "next/link";
import { UsageFilters } from "@/components/admin/usage/usage-filters";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PeriodLinks } from "@/components/usage/period-links";
import { UsageSections } from "@/components/usage/usage-sections";
import { requireAdministrator } from "@/lib/auth/require-user";
import { loadUsage } from "./load-usage";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("usage") };
}

export default async function UsagePage({ searchParams }: PageProps<"/admin/usage">) {
  await requireAdministrator();
  const [t, { cost }, locale] = await Promise.all([
    getTranslations("cost.usage"),
    getMessages(),
    getLocale(),
  ]);
  const { report, search, today, names, choices } = await loadUsage(await searchParams, locale);
  return (
    <Section
      title={t("title")}
      text={t("text")}
      action={
        <Button asChild>
          <a href={`/api/v1/admin/usage/csv?${new URLSearchParams(search)}`} download>
            {t("export")}
          </a>
        </Button>
      }
    >
      <div className="flex flex-col gap-6">
        <PeriodLinks search={search} today={today} base="/admin/usage" />
        <NextIntlClientProvider messages={{ cost }}>
          <UsageFilters search={search} choices={choices} />
        </NextIntlClientProvider>
        {report.total.unpriced > 0 && (
          <Notice
            action={
              <Link href="/admin/costs" className="font-medium text-accent hover:underline">
                {t("setPrices")}
              </Link>
            }
          >
            {t("unpriced", { count: report.total.unpriced })}
          </Notice>
        )}
        <UsageSections report={report} names={names} people />
      </div>
    </Section>
  );
}
