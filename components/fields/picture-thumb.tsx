"use client";

import { Crop, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import { startPictureDrag } from "@/lib/client/picture-drag";
import { assetFileUrl } from "@/lib/client/use-asset";

/** A chosen picture as a field shows it, on the ground that shows its transparency. Can be dragged elsewhere. */
export function PictureThumb({
  assetId,
  alt,
  badge,
  onRemove,
  onOpen,
  onEdit,
  onCrop,
  className,
}: {
  assetId: string;
  alt: string;
  badge?: ReactNode;
  onRemove?(): void;
  /** Replaces the picture when it is pressed. */
  onOpen?(): void;
  /** Opens its editor when it is pressed. */
  onEdit?(): void;
  /** Cuts a part out of it when its own button is pressed. */
  onCrop?(): void;
  className?: string;
}) {
  const t = useTranslations("form.picture");
  const placement = useTranslations("placement");
  const press = onOpen ?? onEdit;
  const picture = (
    <img
      src={assetFileUrl(assetId, 256)}
      alt={alt}
      className="max-h-full max-w-full checkerboard object-contain"
      draggable
      onDragStart={(event) => startPictureDrag(event.dataTransfer, assetId)}
    />
  );
  return (
    <div
      className={cn(
        "group relative grid h-[86px] grid-rows-[minmax(0,1fr)] place-items-center overflow-hidden rounded-lg border border-line bg-fill",
        className,
      )}
    >
      {press ? (
        <button
          type="button"
          aria-label={t(onOpen ? "replace" : "edit", { name: alt })}
          className="grid size-full grid-rows-[minmax(0,1fr)] place-items-center -outline-offset-2"
          onClick={press}
        >
          {picture}
        </button>
      ) : (
        picture
      )}
      {badge && (
        <span className="pointer-events-none absolute bottom-1.5 left-1.5 rounded-sm bg-black/70 px-1.5 text-[10px] leading-4 font-medium text-white">
          {badge}
        </span>
      )}
      {onCrop && (
        <IconButton
          label={placement("crop.crop", { name: alt })}
          variant="onPicture"
          size="sm"
          className="absolute top-1 left-1 size-6 pointer-fine:opacity-0 pointer-fine:group-focus-within:opacity-100 pointer-fine:group-hover:opacity-100"
          onClick={onCrop}
        >
          <Crop />
        </IconButton>
      )}
      {onRemove && (
        <IconButton
          label={t("remove", { name: alt })}
          variant="onPicture"
          size="sm"
          className="absolute top-1 right-1 size-6 pointer-fine:opacity-0 pointer-fine:group-focus-within:opacity-100 pointer-fine:group-hover:opacity-100"
          onClick={onRemove}
        >
          <X />
        </IconButton>
      )}
    </div>
  );
}
