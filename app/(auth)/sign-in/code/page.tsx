import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AuthPage } from "@/components/auth/auth-page";
import { CodeForm } from "@/components/auth/code-form";
import { safeNext } from "@/lib/auth/paths";
import { currentPerson } from "@/lib/auth/require-user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.code");
  return { title: t("title") };
}

export default async function CodePage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const { next } = await searchParams;
  const target = safeNext(typeof next === "string" ? next : null);
  if (await currentPerson()) redirect(target);
  const t = await getTranslations("auth.code");
  return (
    <AuthPage title={t("title")} text={t("text")}>
      <CodeForm next={target} />
    </AuthPage>
  );
}
