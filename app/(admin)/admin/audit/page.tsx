import { ScrollText } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import Link from "next/link";
import { AuditFilters } from "@/components/admin/audit/audit-filters";
import { AuditTable } from "@/components/admin/audit/audit-table";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { requireAdministrator } from "@/lib/auth/require-user";
import { auditChoices } from "./audit-words";
import { loadAudit } from "./load-audit";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("audit") };
}

export default async function AuditPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await requireAdministrator();
  const [t, locale] = await Promise.all([getTranslations("audit"), getLocale()]);
  const { filter, after, people, lines, next } = await loadAudit(await searchParams, locale);
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== undefined));
  const older = new URLSearchParams(query);
  if (next) older.set("before", next);
  return (
    <Section
      title={t("title")}
      text={t("text")}
      action={
        <Button asChild>
          <a href={`/api/v1/admin/audit/csv?${query}`} download>
            {t("export")}
          </a>
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <AuditFilters filter={filter} people={people} choices={auditChoices(locale)} />
        <Panel className="overflow-x-auto">
          {lines.length === 0 ? (
            <EmptyState
              icon={ScrollText}
              title={t("emptyTitle")}
              action={
                <Button asChild>
                  <Link href="/admin/audit">{t("all")}</Link>
                </Button>
              }
            >
              {t("emptyText")}
            </EmptyState>
          ) : (
            <AuditTable entries={lines} />
          )}
        </Panel>
        <nav aria-label={t("pages")} className="flex justify-between">
          {after ? (
            <Button asChild>
              <Link href={`/admin/audit?${query}`}>{t("latest")}</Link>
            </Button>
          ) : (
            <span />
          )}
          {next && (
            <Button asChild>
              <Link href={`/admin/audit?${older}`}>{t("older")}</Link>
            </Button>
          )}
        </nav>
      </div>
    </Section>
  );
}
