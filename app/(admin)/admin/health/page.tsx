import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ModerationList } from "@/components/admin/health/moderation-list";
import { ProviderHealthCard } from "@/components/admin/health/provider-health-card";
import { RangeChoice } from "@/components/admin/health/range-choice";
import { LookAgain } from "@/components/admin/system/look-again";
import { Section } from "@/components/settings/section";
import { isHealthRange } from "@/lib/services/provider-health/ranges";
import { readHealth } from "@/lib/services/provider-health/read-health";
import { engineName, vendorName } from "./names";

const LOOKS_AGAIN_MS = 15_000;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("health") };
}

export default async function HealthPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ range: wanted }, t, locale] = await Promise.all([
    searchParams,
    getTranslations("health"),
    getLocale(),
  ]);
  const board = await readHealth(isHealthRange(wanted) ? wanted : "24h");
  const providers = board.providers.map((provider) => ({
    ...provider,
    name: vendorName(provider.id, locale),
    capabilities: provider.capabilities.map((one) => ({ ...one, name: engineName(one.id, locale) })),
  }));
  const blocks = board.moderation.map((block) => ({
    ...block,
    vendor: vendorName(block.provider, locale),
    name: engineName(block.capability, locale),
  }));
  return (
    <>
      <Section title={t("title")} text={t("text")} action={<RangeChoice range={board.range} />}>
        <div className="flex flex-col gap-6">
          {providers.map((provider) => (
            <ProviderHealthCard key={provider.id} provider={provider} stepSeconds={board.stepSeconds} />
          ))}
        </div>
      </Section>
      <Section title={t("moderation")} text={t("moderationText")}>
        <ModerationList blocks={blocks} />
      </Section>
      <LookAgain everyMs={LOOKS_AGAIN_MS} />
    </>
  );
}
