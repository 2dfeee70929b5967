import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AuthPage } from "@/components/auth/auth-page";
import { SecondFactorSetUp } from "@/components/auth/second-factor-set-up";
import { CHANGE_PASSWORD_PATH } from "@/lib/auth/paths";
import { requireSession } from "@/lib/auth/require-user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.secondFactor");
  return { title: t("title") };
}

export default async function SecondFactorPage() {
  const { hasSecondFactor, mustChangePassword, mustSetUpSecondFactor } = await requireSession();
  if (mustChangePassword) redirect(CHANGE_PASSWORD_PATH);
  const t = await getTranslations("auth.secondFactor");
  return (
    <AuthPage title={t("title")} text={t(mustSetUpSecondFactor ? "required" : "text")}>
      {/* Drawn again once the app is proved: its recovery codes still have to be shown. */}
      <SecondFactorSetUp isSetUp={hasSecondFactor} />
    </AuthPage>
  );
}
