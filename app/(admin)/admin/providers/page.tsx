import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ProviderCard } from "@/components/admin/providers/provider-card";
import { PublicAddress } from "@/components/admin/providers/public-address";
import { Section } from "@/components/settings/section";
import { listGroups } from "@/lib/services/groups/list-groups";
import { listProviders } from "@/lib/services/providers/list-providers";
import { describeInstallation } from "@/lib/services/system/describe-installation";
import { providerModel } from "./provider-words";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("providers") };
}

export default async function ProvidersPage() {
  const [t, address, vendors, locale, providers, groups] = await Promise.all([
    getTranslations("admin.providers"),
    getTranslations("gates.publicAddress"),
    getTranslations("vendors"),
    getLocale(),
    listProviders(),
    listGroups(),
  ]);
  const choices = groups.map(({ id, name }) => ({ id, name }));
  // What the sandbox fetches proves nothing.
  const fetches = providers.flatMap(({ id, isSandbox, pictureFetchedAt: at }) =>
    isSandbox || at === null ? [] : [{ provider: vendors(`${id}.name`), at }],
  );
  return (
    <>
      <Section title={t("title")} text={t("text")}>
        <div className="flex flex-col gap-6">
          {providers.map((provider) => (
            <ProviderCard key={provider.id} provider={providerModel(provider, locale)} groups={choices} />
          ))}
        </div>
      </Section>
      <Section title={address("title")} text={address("text")}>
        <PublicAddress address={describeInstallation().address} fetches={fetches} />
      </Section>
    </>
  );
}
