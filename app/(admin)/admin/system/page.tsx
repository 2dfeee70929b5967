import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CatalogueRow } from "@/components/admin/system/catalogue-row";
import { LookAgain } from "@/components/admin/system/look-again";
import { HealthRows } from "@/components/admin/system/health-rows";
import { InstallationRows } from "@/components/admin/system/installation-rows";
import { QueueRows } from "@/components/admin/system/queue-rows";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { catalogStates } from "@/lib/services/catalog/catalog-states";
import { checkHealth } from "@/lib/services/health/check-health";
import { countOpenJobs } from "@/lib/services/system/count-open-jobs";
import { describeInstallation } from "@/lib/services/system/describe-installation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("system") };
}

export default async function SystemPage() {
  const [t, vendors, health, counts, catalogues] = await Promise.all([
    getTranslations("admin"),
    getTranslations("vendors"),
    checkHealth(),
    countOpenJobs(),
    catalogStates(),
  ]);
  return (
    <>
      <Section title={t("system.health")} text={t("system.text")}>
        <Panel>
          <HealthRows health={health} />
        </Panel>
      </Section>
      <Section title={t("system.queue")} text={t("system.queueText")}>
        <Panel>
          <QueueRows counts={counts} />
        </Panel>
      </Section>
      <Section title={t("catalogues.title")} text={t("catalogues.text")}>
        <Panel>
          {catalogues.map(({ provider, ...state }) => (
            <CatalogueRow
              key={`${provider} ${state.kind}`}
              catalogue={{ ...state, vendor: vendors(`${provider}.name`) }}
            />
          ))}
        </Panel>
        {catalogues.some(({ state }) => state === "mirroring") && <LookAgain everyMs={2_000} />}
      </Section>
      <Section title={t("system.installation")}>
        <Panel>
          <InstallationRows installation={describeInstallation()} />
        </Panel>
      </Section>
    </>
  );
}
