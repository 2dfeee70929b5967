"use client";

import { Star } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { assetFileUrl } from "@/lib/client/use-asset";
import { LABEL_CLASS } from "../../organise/label-colours";
import { PictureMenuButton } from "../../picture-menu/picture-menu";
import { VideoBadge } from "../../video/video-badge";
import { VideoThumb } from "../../video/video-thumb";
import type { GridSlots, TilePlace } from "./grid-slots";
import { thumbnailWidth } from "./thumbnail-width";

const TextTile = dynamic(() => import("../text-tile").then((module) => module.TextTile));

/**
 * One picture of the gallery. It listens to little: clicks, keys, drags and menus are the grid's, and what only shows
 * under the pointer is drawn when the pointer first comes.
 */
export function GridTile({
  place,
  name,
  width,
  height,
  focusable,
  slots,
  isSelected,
  isTouch,
  onOpen,
}: {
  place: TilePlace;
  name: string;
  width: number;
  height: number;
  /** The one tile the Tab key reaches; arrows go on from there. */
  focusable: boolean;
  slots: GridSlots | undefined;
  isSelected: boolean;
  isTouch: boolean;
  onOpen(id: string): void;
}) {
  const t = useTranslations("gallery");
  const { asset } = place;
  const [isNear, setIsNear] = useState(false);
  const size = thumbnailWidth(width, height);
  const isBadged = (asset.kind === "vector" || asset.kind === "document") && asset.thumbnailUrl;
  return (
    <div
      role="gridcell"
      aria-selected={slots ? isSelected : undefined}
      className="group relative shrink-0"
      style={{ width, height }}
      onPointerMove={isNear ? undefined : () => setIsNear(true)}
      onFocus={isNear ? undefined : () => setIsNear(true)}
    >
      <button
        type="button"
        data-asset={asset.id}
        aria-label={asset.thumbnailUrl ? name : undefined}
        tabIndex={focusable ? 0 : -1}
        draggable
        className={cn(
          "size-full overflow-hidden rounded-md bg-fill bg-cover bg-center outline-offset-2",
          asset.hasAlpha && "checkerboard",
        )}
        style={
          !asset.hasAlpha && asset.placeholder ? { backgroundImage: `url(${asset.placeholder})` } : undefined
        }
      >
        {asset.kind === "video" && asset.thumbnailUrl ? (
          <VideoThumb assetId={asset.id} width={size} />
        ) : asset.thumbnailUrl ? (
          <img
            src={assetFileUrl(asset.id, size)}
            alt=""
            draggable={false}
            decoding="async"
            className={cn("size-full", asset.hasAlpha ? "object-contain" : "object-cover")}
          />
        ) : (
          <TextTile asset={asset} name={name} />
        )}
      </button>
      {asset.kind === "video" && <VideoBadge durationMs={asset.durationMs} />}
      {isBadged && (
        <span className="pointer-events-none absolute bottom-1.5 left-1.5 rounded-sm bg-black/70 px-1.5 text-xs font-medium text-white">
          {t(`kind.${asset.kind}`)}
        </span>
      )}
      {(asset.favourite || asset.label) && (
        <span className="pointer-events-none absolute right-1.5 bottom-1.5 flex items-center gap-1.5">
          {asset.label && (
            <span
              aria-hidden
              className={cn("size-2.5 rounded-full ring-1 ring-white", LABEL_CLASS[asset.label])}
            />
          )}
          {asset.favourite && (
            <Star aria-hidden className="size-4 fill-white text-white drop-shadow-[0_0_2px_#000]" />
          )}
        </span>
      )}
      {(isNear || isTouch) && (
        <PictureMenuButton
          picture={asset}
          onOpen={() => onOpen(asset.id)}
          variant="onPicture"
          size="sm"
          tabIndex={-1}
          className="absolute top-1.5 right-1.5 opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 data-[state=open]:opacity-100 pointer-coarse:size-7 pointer-coarse:opacity-100"
        />
      )}
      {(isNear || isSelected || slots?.isActive) && slots?.tile?.(place)}
    </div>
  );
}
