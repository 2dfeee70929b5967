import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TopBar } from "@/components/frame/top-bar";
import { TrashView } from "@/components/keep/trash/trash-view";
import { requireDesigner } from "@/lib/auth/require-user";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("keep.trash"))("title") };
}

export default async function TrashPage() {
  await requireDesigner();
  const t = await getTranslations("keep.trash");
  return (
    <>
      <TopBar title={t("title")} purpose={t("purpose")} />
      <TrashView />
    </>
  );
}
