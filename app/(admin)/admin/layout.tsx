import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AdminNav } from "@/components/admin/admin-nav";
import { PageBody } from "@/components/frame/page-body";
import { TopBar } from "@/components/frame/top-bar";

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("admin");
  return (
    <>
      <TopBar title={t("title")} centre={<AdminNav />} />
      <PageBody>{children}</PageBody>
    </>
  );
}
