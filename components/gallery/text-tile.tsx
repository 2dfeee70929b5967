"use client";

import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useJob } from "@/lib/client/use-job";
import type { GalleryAsset } from "./gallery-asset";

/**
 * A result without a picture: its words where it has some, else what kind of file it is. The words are the button's
 * name too, after `name`, so that what is seen is also what is said.
 */
export function TextTile({ asset, name }: { asset: GalleryAsset; name: string }) {
  const t = useTranslations("gallery");
  const { data: job } = useJob(asset.kind === "text" ? asset.jobId : undefined);
  const words = job?.outputs.find(({ id }) => id === asset.id)?.text;
  return words ? (
    <span className="flex size-full overflow-hidden p-3 text-left text-sm text-ink">
      <span className="sr-only">{name}</span>
      <span className="line-clamp-6">{words}</span>
    </span>
  ) : (
    <span className="flex size-full flex-col items-center justify-center gap-1 text-sm text-muted">
      <span className="sr-only">{name}</span>
      <FileText aria-hidden className="size-5" strokeWidth={1.5} />
      <span aria-hidden>{t(`kind.${asset.kind}`)}</span>
    </span>
  );
}
