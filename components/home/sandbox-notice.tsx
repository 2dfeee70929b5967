import { useTranslations } from "next-intl";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Tells administrators which providers make no real pictures yet, and where to change that. */
export function SandboxNotice({ providers }: { providers: string }) {
  const t = useTranslations("frame.home");
  return (
    <Notice
      title={t("sandboxTitle")}
      className="border border-line bg-panel"
      action={
        <Button asChild size="sm">
          <Link href="/admin/providers">{t("sandboxAction")}</Link>
        </Button>
      }
    >
      {t("sandboxText", { providers })}
    </Notice>
  );
}
