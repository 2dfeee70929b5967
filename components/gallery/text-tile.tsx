"use client";

import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useJob } from "@/lib/client/use-job";
import type { GalleryAsset } from "./gallery-asset";

/** A result without a picture: its words where it has some, else what kind of file it is; its button has a name of its own. */
export function TextTile({ asset }: { asset: GalleryAsset }) {
  const t = useTranslations("gallery");
  const { data: job } = useJob(asset.kind === "text" ? asset.jobId : undefined);
  const words = job?.outputs.find(({ id }) => id === asset.id)?.text;
  return words ? (
    <span aria-hidden className="flex size-full overflow-hidden p-3 text-left text-sm text-ink">
      <span className="line-clamp-6">{words}</span>
    </span>
  ) : (
    <span
      aria-hidden
      className="flex size-full flex-col items-center justify-center gap-1 text-sm text-muted"
    >
      <FileText className="size-5" strokeWidth={1.5} />
      {t(`kind.${asset.kind}`)}
    </span>
  );
}
