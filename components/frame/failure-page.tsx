"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { MessagePage } from "./message-page";

/** What a page shows that the studio failed to draw. `digest` is what the server's log calls the failure. */
export function FailurePage({ digest, onRetry }: { digest?: string; onRetry(): void }) {
  const t = useTranslations("frame.failure");
  // A full load: the router's own state may be what broke.
  const goHome = () => window.location.replace("/");
  return (
    <MessagePage title={t("title")} text={t("text")} note={digest && t("reference", { digest })}>
      <Button onClick={goHome}>{t("home")}</Button>
      <Button variant="primary" onClick={onRetry}>
        {t("retry")}
      </Button>
    </MessagePage>
  );
}
