"use client";

import { ImageOff, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Spinner } from "@/components/ui/spinner";

/** A stage whose picture is on its way. */
export function StageLoading() {
  const t = useTranslations("viewer");
  return (
    <div role="status" className="pointer-events-none absolute inset-0 grid place-items-center text-muted">
      <Spinner className="size-5" />
      <span className="sr-only">{t("loading")}</span>
    </div>
  );
}

/** A stage whose picture could not be had. */
export function StageNotLoaded({ onRetry }: { onRetry(): void }) {
  const t = useTranslations("viewer");
  return (
    <div data-floating className="absolute inset-0 cursor-default bg-stage">
      <EmptyState
        icon={ImageOff}
        title={t("notLoaded")}
        className="size-full justify-center"
        action={<Button onClick={onRetry}>{t("retry")}</Button>}
      />
    </div>
  );
}

/** Says that a preview is shown because the picture's own pixels could not be had. */
export function PartialNote({ onRetry }: { onRetry(): void }) {
  const t = useTranslations("viewer");
  return (
    <div
      data-floating
      role="status"
      className="absolute top-3 left-1/2 flex -translate-x-1/2 cursor-default items-center gap-2 floating py-1 pr-1 pl-3 text-sm text-muted"
    >
      {t("onlyPreview")}
      <Button size="sm" onClick={onRetry}>
        <RotateCcw aria-hidden />
        {t("retry")}
      </Button>
    </div>
  );
}
