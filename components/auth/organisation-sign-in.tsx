import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { OidcProblem } from "@/lib/auth/oidc/problems";

/** The way in through the organisation's own sign-in, and why it did not work the last time. */
export async function OrganisationSignIn({
  name,
  next,
  problem,
}: {
  name: string;
  next: string;
  problem: OidcProblem | null;
}) {
  const t = await getTranslations("auth.signIn.oidc");
  return (
    <div className="mb-6 flex flex-col gap-4">
      {problem && <Notice tone="bad">{t(problem)}</Notice>}
      <Button asChild size="lg">
        {/* Leaves for another site: no page of ours to load beforehand. */}
        <a href={`/api/auth/oidc/start?next=${encodeURIComponent(next)}`}>{t("with", { name })}</a>
      </Button>
      <p className="flex items-center gap-3 text-sm text-faint before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("or")}
      </p>
    </div>
  );
}
