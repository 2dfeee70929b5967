"use client";

import { Download, Info, Shuffle, Star, Trash2, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { GalleryAsset } from "../gallery/gallery-asset";
import { PictureMenuButton } from "../picture-menu/picture-menu";
import type { usePictureActions } from "../picture-menu/use-picture-actions";

export interface ViewerToolbarProps {
  asset: GalleryAsset;
  actions: ReturnType<typeof usePictureActions>;
  /** Where the picture stands among its neighbours, in words; empty where it stands alone. */
  position: string;
  /** How to look at it. */
  children: ReactNode;
  detailsOpen: boolean;
  onDetails(open: boolean): void;
  remixHref: string | undefined;
  onDelete(): void;
  onClose(): void;
}

/** The viewer's bar: how to look at the picture, and what to do with it; another person's is only looked at and saved. */
export function ViewerToolbar(props: ViewerToolbarProps) {
  const { asset, actions, detailsOpen } = props;
  const t = useTranslations("viewer");
  return (
    <header className="grid h-12 shrink-0 grid-cols-[1fr_auto_1fr] items-center gap-1 border-b border-line bg-panel px-2 max-md:flex">
      <div className="flex min-w-0 items-center gap-2">
        <IconButton label={t("close")} shortcut="Esc" onClick={props.onClose}>
          <X />
        </IconButton>
        <span className="truncate text-sm text-muted tabular-nums">{props.position}</span>
      </div>
      <div className="flex min-w-0 items-center justify-center gap-3 max-md:gap-1">{props.children}</div>
      <div className="flex items-center justify-end gap-1 max-md:ml-auto">
        {asset.own && (
          <IconButton
            label={t(asset.favourite ? "unfavourite" : "favourite")}
            shortcut="F"
            aria-pressed={asset.favourite}
            onClick={() => void actions.favourite(asset.id, !asset.favourite)}
          >
            <Star className={asset.favourite ? "fill-current" : undefined} />
          </IconButton>
        )}
        <IconButton
          label={t("download")}
          shortcut="D"
          className="max-md:hidden"
          onClick={() => actions.download(asset.id)}
        >
          <Download />
        </IconButton>
        {props.remixHref && (
          <Button asChild size="sm" className="max-lg:hidden">
            <Link href={props.remixHref}>
              <Shuffle aria-hidden />
              {t("remix")}
            </Link>
          </Button>
        )}
        {asset.own && (
          <IconButton label={t("delete")} shortcut="Del" className="max-md:hidden" onClick={props.onDelete}>
            <Trash2 />
          </IconButton>
        )}
        <IconButton
          label={t("details.title")}
          shortcut="I"
          aria-pressed={detailsOpen}
          onClick={() => props.onDetails(!detailsOpen)}
        >
          <Info />
        </IconButton>
        <PictureMenuButton picture={asset} onDeleted={props.onClose} />
      </div>
    </header>
  );
}
