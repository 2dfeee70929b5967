import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AuthPage } from "@/components/auth/auth-page";
import { ChangePasswordForm } from "@/components/auth/change-password-form";
import { requireSession } from "@/lib/auth/require-user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.changePassword");
  return { title: t("title") };
}

export default async function ChangePasswordPage() {
  const { mustChangePassword } = await requireSession();
  if (!mustChangePassword) redirect("/account");
  const t = await getTranslations("auth.changePassword");
  return (
    <AuthPage title={t("title")} text={t("text")}>
      <ChangePasswordForm />
    </AuthPage>
  );
}
