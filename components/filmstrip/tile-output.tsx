"use client";

import { EyeOff, FileImage, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { OutputJson } from "@/lib/client/api-types";
import { startPictureDrag } from "@/lib/client/picture-drag";
import { assetFileUrl } from "@/lib/client/use-asset";
import { useIsDeleted } from "../picture-menu/use-is-deleted";
import { VideoBadge } from "../video/video-badge";
import { TileFrame } from "./tile-state";

/** A finished result in small. */
export function TileOutput({ output }: { output: OutputJson }) {
  const t = useTranslations("form.film");
  const trash = useTranslations("keep.trash");
  const isDeleted = useIsDeleted(output.id);
  if (isDeleted) return <TileFrame icon={Trash2}>{t("deleted")}</TileFrame>;
  if (output.withheld) return <TileFrame icon={EyeOff}>{t("withheld")}</TileFrame>;
  if (output.purged) return <TileFrame icon={Trash2}>{trash("purgedResult")}</TileFrame>;
  if (output.kind === "text") {
    return (
      <p className="size-full overflow-hidden rounded-lg border border-line bg-fill p-2 text-xs text-muted">
        {output.text}
      </p>
    );
  }
  if (output.mime?.includes("postscript")) return <TileFrame icon={FileImage}>EPS</TileFrame>;
  return (
    <>
      <img
        src={assetFileUrl(output.id, 256)}
        alt=""
        draggable
        onDragStart={(event) => startPictureDrag(event.dataTransfer, output.id)}
        className="size-full animate-in checkerboard object-cover fade-in-0"
      />
      {output.kind === "video" && <VideoBadge className="bottom-1 left-1" />}
      {(output.kind === "vector" || output.kind === "document") && (
        <span className="absolute bottom-1 left-1 rounded-sm bg-black/70 px-1 text-[10px] leading-4 font-medium text-white">
          {output.mime?.includes("svg") ? "SVG" : "PSD"}
        </span>
      )}
    </>
  );
}
