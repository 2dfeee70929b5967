import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { MessagePage } from "@/components/frame/message-page";
import { Button } from "@/components/ui/button";

export default async function NotFound() {
  const t = await getTranslations("frame.notFound");
  return (
    <MessagePage title={t("title")} text={t("text")}>
      <Button asChild variant="primary">
        <Link href="/">{t("home")}</Link>
      </Button>
    </MessagePage>
  );
}
