import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import Link from "next/link";
import { ApiKeys } from "@/components/account/api-keys";
import { NameForm } from "@/components/account/name-form";
import { PasswordForm } from "@/components/account/password-form";
import { Preferences } from "@/components/account/preferences";
import { SecondFactor } from "@/components/account/second-factor";
import { Sessions } from "@/components/account/sessions";
import { PageBody } from "@/components/frame/page-body";
import { TopBar } from "@/components/frame/top-bar";
import { Panel, PanelRow } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { requireUser } from "@/lib/auth/require-user";
import { listApiKeys } from "@/lib/services/api-keys/list-api-keys";
import { hasPassword } from "@/lib/services/people/credential";
import { listSessions } from "@/lib/services/sessions/list-sessions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const { id, name, email, role, hasSecondFactor, sessionId } = await requireUser();
  const [t, usage, { auth, frame }, keys, sessions, ownPassword] = await Promise.all([
    getTranslations("auth"),
    getTranslations("cost.usage"),
    getMessages(),
    listApiKeys(id),
    listSessions(id),
    hasPassword(id),
  ]);
  return (
    <>
      <TopBar title={t("account.title")} purpose={t("account.purpose")} />
      <NextIntlClientProvider messages={{ auth, frame }}>
        <PageBody className="max-w-2xl">
          <Section title={t("account.person")}>
            <Panel>
              <NameForm name={name} email={email} />
            </Panel>
          </Section>
          <Section title={t("account.preferences")} text={t("account.preferencesText")}>
            <Preferences />
          </Section>
          {ownPassword && (
            <Section title={t("password")} text={t("account.passwordText")}>
              <div className="flex flex-col gap-3">
                <Panel>
                  <PasswordForm />
                </Panel>
                <SecondFactor isOn={hasSecondFactor} />
              </div>
            </Section>
          )}
          <Sessions sessions={sessions} ownId={sessionId} />
          {role !== "viewer" && (
            <>
              <Panel>
                <PanelRow title={usage("ownLink")} text={usage("ownLinkText")}>
                  <Button asChild>
                    <Link href="/account/usage">{usage("show")}</Link>
                  </Button>
                </PanelRow>
              </Panel>
              <ApiKeys keys={keys} mayAdministrate={role === "administrator"} />
            </>
          )}
        </PageBody>
      </NextIntlClientProvider>
    </>
  );
}
