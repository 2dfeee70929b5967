"use client";

import { useTranslations } from "next-intl";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { CropBody } from "./crop-body";
import type { CropDialogProps } from "./crop-dialog-props";
import { useCropSource } from "./use-crop-source";

/** Cuts a part out of a picture before it is used, in the browser; the original stays as it is. */
export function CropDialog(props: CropDialogProps) {
  const t = useTranslations("placement.crop");
  const loaded = useCropSource(props.source);
  return (
    <Dialog open onOpenChange={(open) => !open && props.onClose()}>
      <DialogContent
        title={t("title")}
        description={t("about")}
        className="h-[min(860px,96dvh)] max-h-[96dvh] sm:max-w-4xl"
      >
        {loaded.state === "loading" && (
          <div role="status" className="h-full">
            <span className="sr-only">{t("loading")}</span>
            <Skeleton className="h-full min-h-60" />
          </div>
        )}
        {loaded.state === "failed" && (
          <Notice tone="bad" live>
            {t("unreadable", { name: props.name })}
          </Notice>
        )}
        {loaded.state === "ready" && <CropBody {...props} blob={loaded.blob} picture={loaded.picture} />}
      </DialogContent>
    </Dialog>
  );
}
