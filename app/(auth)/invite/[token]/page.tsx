import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { AuthPage } from "@/components/auth/auth-page";
import { InviteForm } from "@/components/auth/invite-form";
import { Button } from "@/components/ui/button";
import { SIGN_IN_PATH } from "@/lib/auth/paths";
import { openInvite } from "@/lib/services/invites/accept-invite";

export const dynamic = "force-dynamic";

/** The address is a key: nothing may carry it elsewhere. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.invite");
  return { title: t("title"), referrer: "no-referrer", robots: { index: false } };
}

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [invite, t] = await Promise.all([openInvite(token), getTranslations("auth.invite")]);
  if (!invite)
    return (
      <AuthPage title={t("overTitle")} text={t("overText")}>
        <Button asChild variant="primary" size="lg">
          <Link href={SIGN_IN_PATH}>{t("toSignIn")}</Link>
        </Button>
      </AuthPage>
    );
  return (
    <AuthPage title={t("title")} text={t("text")}>
      <InviteForm token={token} email={invite.email} />
    </AuthPage>
  );
}
