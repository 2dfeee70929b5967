"use client";

import { useQueryClient } from "@tanstack/react-query";
import { ImageOff, RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { IconButton } from "@/components/ui/icon-button";
import { ApiProblem } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import { usePictureActions } from "../picture-menu/use-picture-actions";
import { StageLoading } from "./stage-states";

/** The viewer without a picture: it is being asked for, it is deleted, or the studio does not answer. */
export function ViewerGone({
  assetId,
  error,
  onRetry,
  onClose,
}: {
  assetId: string;
  /** Null while nobody has answered. */
  error: Error | null;
  onRetry(): void;
  onClose(): void;
}) {
  const t = useTranslations("viewer");
  const client = useQueryClient();
  const { restore } = usePictureActions();
  const isDeleted = error instanceof ApiProblem && error.status === 404;
  const bringBack = async () => {
    await restore(assetId);
    await client.refetchQueries({ queryKey: queryKeys.asset(assetId) });
  };
  return (
    <div className="flex size-full flex-col bg-stage">
      <header className="flex h-12 shrink-0 items-center border-b border-line bg-panel px-2">
        <IconButton label={t("close")} shortcut="Esc" onClick={onClose}>
          <X />
        </IconButton>
      </header>
      <div className="relative flex-1">
        {error === null ? (
          <StageLoading />
        ) : (
          <EmptyState
            icon={ImageOff}
            title={t(isDeleted ? "gone" : "notReached")}
            className="size-full justify-center"
            action={
              <>
                {isDeleted ? (
                  <Button onClick={() => void bringBack()}>
                    <RotateCcw aria-hidden />
                    {t("restore")}
                  </Button>
                ) : (
                  <Button onClick={onRetry}>{t("retry")}</Button>
                )}
                <Button onClick={onClose}>{t("close")}</Button>
              </>
            }
          >
            {t(isDeleted ? "goneHint" : "notReachedHint")}
          </EmptyState>
        )}
      </div>
    </div>
  );
}
