import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CatalogueOfKind } from "@/components/catalogues/catalogue-of-kind";
import { CatalogueTabs } from "@/components/catalogues/catalogue-tabs";
import { TopBar } from "@/components/frame/top-bar";
import { requireDesigner } from "@/lib/auth/require-user";
import type { CatalogKind } from "@/lib/vendors/contract";

/** In the order a designer asks for them. */
const KINDS = [
  "models",
  "loras",
  "vaes",
  "embeddings",
  "faces",
  "backgrounds",
] as const satisfies CatalogKind[];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("catalogues"))("title") };
}

export default async function CataloguesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [t, person, query] = await Promise.all([
    getTranslations("catalogues"),
    requireDesigner(),
    searchParams,
  ]);
  const kind = KINDS.find((known) => known === query.kind) ?? "models";
  const mayRefresh = person.role === "administrator";
  return (
    <>
      <TopBar
        title={t("title")}
        purpose={t("purpose")}
        centre={<CatalogueTabs kinds={KINDS} current={kind} />}
      />
      <CatalogueOfKind kind={kind} mayRefresh={mayRefresh} />
    </>
  );
}
