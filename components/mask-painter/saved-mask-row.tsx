"use client";

import { Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useCallback } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { SavedMask } from "./saved-masks";

/** One kept mask with a small picture of itself; pressing it puts it in place. */
export function SavedMaskRow({
  mask,
  onUse,
  onRemove,
}: {
  mask: SavedMask;
  onUse(): void;
  onRemove(): void;
}) {
  const t = useTranslations("painter.saved");
  const format = useFormatter();
  const image = useBlobImage(mask.png);
  return (
    <li className="flex items-center gap-1 rounded-md px-1 hover:bg-fill">
      <button
        type="button"
        className="flex min-w-0 flex-1 items-center gap-2.5 rounded-md py-1 text-left"
        onClick={onUse}
      >
        <span className="grid h-9 w-12 shrink-0 place-items-center overflow-hidden rounded-sm bg-black ring-1 ring-line">
          <img ref={image} alt="" className="max-h-full max-w-full" />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate text-ink">
            <span className="sr-only">{t("use")} </span>
            {mask.name}
          </span>
          <span className="block text-xs text-muted">
            {format.dateTime(mask.savedAt, { dateStyle: "medium", timeStyle: "short" })}
          </span>
        </span>
      </button>
      <IconButton label={t("remove", { name: mask.name })} size="sm" onClick={onRemove}>
        <Trash2 />
      </IconButton>
    </li>
  );
}

/** Shows a blob in an image element as long as that is there. */
function useBlobImage(blob: Blob) {
  return useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(blob);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [blob],
  );
}
