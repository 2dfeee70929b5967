import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { CatalogueView } from "@/components/catalogues/catalogue-view";
import { RefreshButton } from "@/components/catalogues/refresh-button";
import { TopBar } from "@/components/frame/top-bar";
import type { CatalogName } from "@/components/pickers/use-catalog";
import { requireUser } from "@/lib/auth/require-user";
import { catalogStates } from "@/lib/services/catalog/catalog-states";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("gallery.catalogues"))("title") };
}

export default async function CataloguesPage() {
  const [t, person] = await Promise.all([getTranslations("gallery.catalogues"), requireUser()]);
  const isAdministrator = person.role === "administrator";
  return (
    <>
      <TopBar title={t("title")} purpose={t("purpose")} />
      <CatalogueView
        notes={{
          faces: <AgeNote catalog="faces" mayRefresh={isAdministrator} />,
          backgrounds: <AgeNote catalog="backgrounds" mayRefresh={isAdministrator} />,
        }}
      />
    </>
  );
}

async function AgeNote({ catalog, mayRefresh }: { catalog: CatalogName; mayRefresh: boolean }) {
  const [t, format, states] = await Promise.all([
    getTranslations("gallery.catalogues"),
    getFormatter(),
    catalogStates(),
  ]);
  const asOf = states.find(({ kind }) => kind === catalog)?.asOf;
  const at = asOf && new Date(asOf);
  return (
    <div className="flex items-center gap-3 text-sm text-muted">
      {at && t("asOf", { when: format.dateTime(at, { dateStyle: "medium", timeStyle: "short" }) })}
      {mayRefresh && <RefreshButton catalog={catalog} />}
    </div>
  );
}
