"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Switch } from "@/components/ui/switch";
import { PreviewComposite } from "./preview-composite";
import { PreviewPicture } from "./preview-picture";
import { useRequestPreview } from "./use-request-preview";

/** Exactly what a run would give the vendor: the bytes of each picture, and the numbers sent with them. */
export function PreviewDialog({ settle, onClose }: { settle(): Promise<void>; onClose(): void }) {
  const t = useTranslations("placement.preview");
  const preview = useRequestPreview(settle);
  const [withMask, setWithMask] = useState(true);
  const hasMask =
    preview.state === "ready" && preview.pictures.some(({ path }) => path === "background.mask");
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t("title")}
        description={t("about")}
        className="max-h-[92dvh] sm:max-w-4xl"
        aria-busy={preview.state === "loading"}
      >
        {preview.state === "loading" && (
          <div role="status" className="grid gap-4 sm:grid-cols-2">
            <span className="sr-only">{t("loading")}</span>
            <Skeleton className="aspect-square" />
            <Skeleton className="h-72" />
          </div>
        )}
        {preview.state === "failed" && (
          <Notice tone="bad" live>
            {t("failed")}
          </Notice>
        )}
        {preview.state === "refused" && (
          <Notice tone="warn" live title={t("refused")}>
            {preview.messages.map((message) => (
              <p key={message}>{message}</p>
            ))}
          </Notice>
        )}
        {preview.state === "ready" && (
          <div className="grid items-start gap-5 sm:grid-cols-2">
            <div className="space-y-3">
              <PreviewComposite preview={preview} withMask={hasMask && withMask} />
              {hasMask && (
                <label className="flex items-center justify-between gap-3 text-sm">
                  {t("showMask")}
                  <Switch checked={withMask} onCheckedChange={setWithMask} />
                </label>
              )}
            </div>
            <ul className="space-y-4">
              {preview.pictures.map((picture) => (
                <PreviewPicture key={picture.path} picture={picture} input={preview.input} />
              ))}
            </ul>
          </div>
        )}
      </DialogContent>
    </Dialog>
  );
}
