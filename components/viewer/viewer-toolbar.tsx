"use client";

import { Columns2, Download, Grid3x3, Info, Shuffle, Star, Trash2, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Segmented } from "@/components/ui/segmented";
import type { GalleryAsset } from "../gallery/gallery-asset";
import { PictureMenuButton } from "../picture-menu/picture-menu";
import type { usePictureActions } from "../picture-menu/use-picture-actions";
import { GROUND_CLASS, GROUNDS, type Ground, type ViewMode } from "./viewer-modes";

export interface ViewerToolbarProps {
  asset: GalleryAsset;
  actions: ReturnType<typeof usePictureActions>;
  mode: ViewMode;
  onMode(mode: ViewMode): void;
  canCompare: boolean;
  /** Only what stands still can be compared and repeated. */
  isStill: boolean;
  ground: Ground;
  onGround(ground: Ground): void;
  detailsOpen: boolean;
  onDetails(open: boolean): void;
  remixHref: string | undefined;
  onDelete(): void;
  onClose(): void;
}

/** The viewer's bar: how to look at the picture, and what to do with it. */
export function ViewerToolbar(props: ViewerToolbarProps) {
  const { asset, actions, mode, onMode, ground, onGround, detailsOpen } = props;
  const t = useTranslations("viewer");
  const toggle = (wanted: ViewMode) => onMode(mode === wanted ? "single" : wanted);
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-b border-line bg-panel px-2">
      <IconButton label={t("close")} shortcut="Esc" onClick={props.onClose}>
        <X />
      </IconButton>
      <div className="flex min-w-0 flex-1 items-center justify-center gap-1">
        {props.isStill && (
          <>
            <IconButton
              label={t("compare")}
              shortcut="C"
              disabled={!props.canCompare}
              aria-pressed={mode === "compare"}
              onClick={() => toggle("compare")}
            >
              <Columns2 />
            </IconButton>
            <IconButton
              label={t("repeat")}
              shortcut="T"
              aria-pressed={mode === "repeat"}
              onClick={() => toggle("repeat")}
            >
              <Grid3x3 />
            </IconButton>
          </>
        )}
        {(asset.hasAlpha || asset.kind === "vector") && (
          <Segmented<Ground>
            label={t("ground")}
            value={ground}
            onValueChange={onGround}
            options={GROUNDS.map((value) => ({
              value,
              name: t(`grounds.${value}`),
              label: (
                <span className={`size-4 rounded-sm border border-line-strong ${GROUND_CLASS[value]}`} />
              ),
            }))}
          />
        )}
      </div>
      <IconButton
        label={t(asset.favourite ? "unfavourite" : "favourite")}
        shortcut="F"
        aria-pressed={asset.favourite}
        onClick={() => void actions.favourite(asset.id, !asset.favourite)}
      >
        <Star className={asset.favourite ? "fill-current" : undefined} />
      </IconButton>
      <IconButton
        label={t("download")}
        shortcut="D"
        className="max-sm:hidden"
        onClick={() => actions.download(asset.id)}
      >
        <Download />
      </IconButton>
      {props.remixHref && (
        <Button asChild size="sm" className="max-sm:hidden">
          <Link href={props.remixHref}>
            <Shuffle aria-hidden />
            {t("remix")}
          </Link>
        </Button>
      )}
      <IconButton label={t("delete")} shortcut="Del" className="max-sm:hidden" onClick={props.onDelete}>
        <Trash2 />
      </IconButton>
      <IconButton
        label={t("details.title")}
        shortcut="I"
        aria-pressed={detailsOpen}
        onClick={() => props.onDetails(!detailsOpen)}
      >
        <Info />
      </IconButton>
      <PictureMenuButton picture={asset} onDeleted={props.onClose} />
    </header>
  );
}
