"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Progress } from "@/components/ui/progress";
import type { Upload } from "@/lib/client/use-upload";

/** A picture on its way up: its own preview, dimmed, with how far it is. */
export function UploadThumb({ upload, className }: { upload: Upload; className?: string }) {
  const t = useTranslations("form.upload");
  return (
    <div className={cn("relative h-[86px] overflow-hidden rounded-lg border border-line bg-fill", className)}>
      <img src={upload.preview} alt="" className="size-full object-contain opacity-50" />
      <Progress
        className="absolute inset-x-2 bottom-2 w-auto"
        value={upload.fraction < 1 ? upload.fraction : null}
        label={t("progress", { name: upload.name })}
      />
    </div>
  );
}
