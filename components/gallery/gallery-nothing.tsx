"use client";

import { Images, RefreshCw, SearchX } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Says that the gallery could not be read. */
export function GalleryFailed({ onRetry }: { onRetry(): void }) {
  const t = useTranslations("gallery");
  return (
    <EmptyState
      icon={Images}
      title={t("failed")}
      className="flex-1 justify-center"
      action={
        <Button onClick={onRetry}>
          <RefreshCw aria-hidden />
          {t("picker.retry")}
        </Button>
      }
    >
      {t("failedHint")}
    </EmptyState>
  );
}

/** Says that there is nothing to show: no picture at all, or none that a filter, which may be cleared, lets through. */
export function GalleryEmpty({ onClear }: { onClear: (() => void) | null }) {
  const t = useTranslations("gallery");
  return (
    <EmptyState
      icon={onClear ? SearchX : Images}
      title={t(onClear ? "noneMatch" : "empty")}
      className="flex-1 justify-center"
      action={
        onClear ? (
          <Button onClick={onClear}>{t("filter.clear")}</Button>
        ) : (
          <Button asChild variant="primary">
            <Link href="/create/text-to-image">{t("emptyAction")}</Link>
          </Button>
        )
      }
    >
      {t(onClear ? "noneMatchHint" : "emptyHint")}
    </EmptyState>
  );
}
