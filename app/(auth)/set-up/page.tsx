import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AuthPage } from "@/components/auth/auth-page";
import { SetUpForm } from "@/components/auth/set-up-form";
import { SIGN_IN_PATH } from "@/lib/auth/paths";
import { administratorExists } from "@/lib/services/setup/administrator-exists";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.setUp");
  return { title: t("title") };
}

export default async function SetUpPage() {
  if (await administratorExists()) redirect(SIGN_IN_PATH);
  const t = await getTranslations("auth.setUp");
  return (
    <AuthPage title={t("title")} text={t("text")}>
      <SetUpForm />
    </AuthPage>
  );
}
