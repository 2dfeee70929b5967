"use client";

import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { startPictureDrag } from "@/lib/client/picture-drag";
import { assetFileUrl } from "@/lib/client/use-asset";
import { PictureMenu, PictureMenuButton } from "../picture-menu/picture-menu";
import { usePictureName } from "../pickers/use-picture-name";
import { VideoBadge } from "../video/video-badge";
import { VideoThumb } from "../video/video-thumb";
import type { GalleryAsset } from "./gallery-asset";
import { TextTile } from "./text-tile";

/** The thumbnail that is sharp at this width on this screen. */
function thumbnailWidth(width: number): 256 | 512 | 1024 {
  const pixels = width * (typeof window === "undefined" ? 1 : Math.min(2, window.devicePixelRatio));
  return pixels <= 256 ? 256 : pixels <= 640 ? 512 : 1024;
}

/** One picture of the gallery: opened by click, dragged to any field, everything else in its menu. */
export function GalleryTile({
  asset,
  width,
  height,
  focusable,
  onOpen,
  onFocus,
}: {
  asset: GalleryAsset;
  width: number;
  height: number;
  /** The one tile the Tab key reaches; arrows go on from there. */
  focusable: boolean;
  onOpen(): void;
  onFocus(): void;
}) {
  const t = useTranslations("gallery");
  const nameOf = usePictureName();
  return (
    <div role="gridcell" className="group relative shrink-0" style={{ width, height }}>
      <PictureMenu picture={asset} onOpen={onOpen}>
        <button
          type="button"
          data-asset={asset.id}
          aria-label={asset.thumbnailUrl ? nameOf(asset) : undefined}
          tabIndex={focusable ? 0 : -1}
          draggable
          onDragStart={(event) => startPictureDrag(event.dataTransfer, asset.id)}
          onClick={onOpen}
          onFocus={onFocus}
          className={cn(
            "size-full overflow-hidden rounded-md bg-fill bg-cover bg-center outline-offset-2",
            asset.hasAlpha && "checkerboard",
          )}
          style={
            !asset.hasAlpha && asset.placeholder
              ? { backgroundImage: `url(${asset.placeholder})` }
              : undefined
          }
        >
          {asset.kind === "video" && asset.thumbnailUrl ? (
            <VideoThumb assetId={asset.id} width={thumbnailWidth(width)} />
          ) : asset.thumbnailUrl ? (
            <img
              src={assetFileUrl(asset.id, thumbnailWidth(width))}
              alt=""
              draggable={false}
              decoding="async"
              className={cn("size-full", asset.hasAlpha ? "object-contain" : "object-cover")}
            />
          ) : (
            <TextTile asset={asset} name={nameOf(asset)} />
          )}
        </button>
      </PictureMenu>
      {asset.kind === "video" && <VideoBadge durationMs={asset.durationMs} />}
      {(asset.kind === "vector" || asset.kind === "document") && asset.thumbnailUrl && (
        <span className="pointer-events-none absolute bottom-1.5 left-1.5 rounded-sm bg-black/70 px-1.5 text-xs font-medium text-white">
          {t(`kind.${asset.kind}`)}
        </span>
      )}
      {asset.favourite && (
        <Star
          aria-hidden
          className="pointer-events-none absolute top-2 left-2 size-4 fill-white text-white drop-shadow-[0_0_2px_#000]"
        />
      )}
      <PictureMenuButton
        picture={asset}
        onOpen={onOpen}
        variant="onPicture"
        size="sm"
        tabIndex={-1}
        className="absolute top-1.5 right-1.5 opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 data-[state=open]:opacity-100 pointer-coarse:size-7 pointer-coarse:opacity-100"
      />
    </div>
  );
}
