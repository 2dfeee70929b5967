"use client";

import { Download, Grid3x3, LayoutGrid, Maximize2, Shuffle, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { PictureMenuButton } from "@/components/picture-menu/picture-menu";
import { useGalleryAsset } from "@/components/picture-menu/use-gallery-asset";
import { usePictureActions } from "@/components/picture-menu/use-picture-actions";
import { IconButton } from "@/components/ui/icon-button";
import type { JobJson, OutputJson } from "@/lib/client/api-types";
import type { ViewMode } from "../viewer/viewer-modes";

/** The few things done with a fresh picture, floating over the stage; the rest is in its menu. */
export function ResultBar({
  job,
  output,
  repeated = false,
  onRepeat,
  onLarge,
}: {
  job: JobJson;
  output: OutputJson;
  repeated?: boolean;
  /** Shows a tile beside itself, to check its seams; left out where there are none. */
  onRepeat?(): void;
  /** Shows it in the full viewer with all its details. */
  onLarge(mode: ViewMode): void;
}) {
  const t = useTranslations("viewer");
  const { data: asset } = useGalleryAsset(output.id);
  const actions = usePictureActions();
  const isOneOfMany = output.kind === "image" && job.outputs.filter(({ url }) => url).length > 1;
  const picture = { id: output.id, kind: output.kind, mime: output.mime ?? "image/png" };
  const favourite = asset?.favourite ?? false;
  return (
    <div
      data-floating
      className="absolute top-3 left-1/2 flex -translate-x-1/2 items-center gap-0.5 floating p-1 max-md:top-2"
    >
      <IconButton
        label={t(favourite ? "unfavourite" : "favourite")}
        aria-pressed={favourite}
        onClick={() => void actions.favourite(output.id, !favourite)}
      >
        <Star className={favourite ? "fill-current" : undefined} />
      </IconButton>
      <IconButton label={t("download")} onClick={() => void actions.download(output.id)}>
        <Download />
      </IconButton>
      {onRepeat && job.tool === "seamless-pattern" && (
        <IconButton label={t("repeat")} aria-pressed={repeated} onClick={onRepeat}>
          <Grid3x3 />
        </IconButton>
      )}
      <Link
        href={`/create/${job.tool}?job=${job.id}`}
        aria-label={t("remix")}
        title={t("remix")}
        className="grid size-8 place-items-center rounded-md text-muted transition-colors hover:bg-fill hover:text-ink pointer-coarse:size-10"
      >
        <Shuffle aria-hidden className="size-4" />
      </Link>
      {isOneOfMany && (
        <IconButton label={t("modes.results")} onClick={() => onLarge("results")}>
          <LayoutGrid />
        </IconButton>
      )}
      <IconButton label={t("open")} onClick={() => onLarge("single")}>
        <Maximize2 />
      </IconButton>
      <PictureMenuButton picture={picture} onOpen={() => onLarge("single")} />
    </div>
  );
}
