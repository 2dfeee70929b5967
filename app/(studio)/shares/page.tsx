import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageBody } from "@/components/frame/page-body";
import { TopBar } from "@/components/frame/top-bar";
import { SharesView } from "@/components/keep/shares/shares-view";
import { requireDesigner } from "@/lib/auth/require-user";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("keep.shares"))("title") };
}

export default async function SharesPage() {
  await requireDesigner();
  const t = await getTranslations("keep.shares");
  return (
    <>
      <TopBar title={t("title")} purpose={t("purpose")} />
      <PageBody>
        <SharesView />
      </PageBody>
    </>
  );
}
