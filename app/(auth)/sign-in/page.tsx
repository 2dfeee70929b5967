import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AuthPage } from "@/components/auth/auth-page";
import { OrganisationSignIn } from "@/components/auth/organisation-sign-in";
import { SignInForm } from "@/components/auth/sign-in-form";
import { OIDC_PROBLEMS } from "@/lib/auth/oidc/problems";
import { oidcSettings } from "@/lib/auth/oidc/settings";
import { safeNext, SET_UP_PATH } from "@/lib/auth/paths";
import { currentPerson } from "@/lib/auth/require-user";
import { administratorExists } from "@/lib/services/setup/administrator-exists";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("title") };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[]; problem?: string | string[] }>;
}) {
  const { next, problem } = await searchParams;
  const target = safeNext(typeof next === "string" ? next : null);
  if (await currentPerson()) redirect(target);
  if (!(await administratorExists())) redirect(SET_UP_PATH);
  const t = await getTranslations("auth.signIn");
  const organisation = oidcSettings();
  return (
    <AuthPage title={t("title")} text={t("text")}>
      {organisation && (
        <OrganisationSignIn
          name={organisation.name}
          next={target}
          problem={OIDC_PROBLEMS.find((known) => known === problem) ?? null}
        />
      )}
      <SignInForm next={target} />
    </AuthPage>
  );
}
