import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ProviderCard } from "@/components/admin/providers/provider-card";
import { Section } from "@/components/settings/section";
import { listProviders } from "@/lib/services/providers/list-providers";
import { providerModel } from "./provider-words";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("providers") };
}

export default async function ProvidersPage() {
  const [t, locale, providers] = await Promise.all([
    getTranslations("admin.providers"),
    getLocale(),
    listProviders(),
  ]);
  return (
    <Section title={t("title")} text={t("text")}>
      <div className="flex flex-col gap-6">
        {providers.map((provider) => (
          <ProviderCard key={provider.id} provider={providerModel(provider, locale)} />
        ))}
      </div>
    </Section>
  );
}
