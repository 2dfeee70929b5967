"use client";

import { useTranslations } from "next-intl";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { AssetChoices } from "./asset-choices";

/** Chooses a picture the studio already has. */
export function AssetPicker({
  open,
  onOpenChange,
  onChoose,
}: {
  open: boolean;
  onOpenChange(open: boolean): void;
  onChoose(assetId: string): void;
}) {
  const t = useTranslations("gallery.picker");
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t("title")} className="h-[min(720px,92dvh)] sm:max-w-3xl">
        <AssetChoices
          onChoose={(id) => {
            onChoose(id);
            onOpenChange(false);
          }}
        />
      </DialogContent>
    </Dialog>
  );
}
