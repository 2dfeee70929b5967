"use client";

import { ImageOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, type Ref } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Spinner } from "@/components/ui/spinner";
import { assetFileUrl } from "@/lib/client/use-asset";
import type { MaskEdge } from "@/lib/painter/grey-mask";
import { useLoadedImage } from "../zoomable/use-loaded-image";
import { MaskCanvas, type MaskPainterHandle } from "./mask-canvas";

export interface MaskPainterProps {
  /** The picture the mask belongs to. */
  imageAssetId: string;
  /** The mask's asset id; empty while nothing is painted. */
  value: string | null | undefined;
  onChange(assetId: string | null): void;
  /** Tells masks for different purposes on one picture apart (the capability's id, say). */
  draft?: string;
  /** How the field takes the mask. */
  edge?: MaskEdge;
  ref?: Ref<MaskPainterHandle>;
}

/** Paints a picture's mask at the picture's true resolution: white acts, black leaves. Fills its parent. */
export function MaskPainter({ imageAssetId, value, onChange, draft = "mask", edge, ref }: MaskPainterProps) {
  const t = useTranslations("painter");
  const url = assetFileUrl(imageAssetId);
  const image = useLoadedImage(url);
  const backdrop = useMemo(() => <img src={url} alt="" draggable={false} className="checkerboard" />, [url]);
  if (image.state === "failed") {
    return (
      <EmptyState
        icon={ImageOff}
        title={t("pictureFailed")}
        className="size-full justify-center"
        action={<Button onClick={image.retry}>{t("save.retry")}</Button>}
      />
    );
  }
  if (image.state === "loading") {
    return (
      <div role="status" className="grid size-full place-items-center text-muted">
        <Spinner className="size-5" />
        <span className="sr-only">{t("loading")}</span>
      </div>
    );
  }
  return (
    <MaskCanvas
      key={imageAssetId}
      size={image.size}
      draftKey={`${imageAssetId}/${draft}`}
      edge={edge}
      picture={url}
      backdrop={backdrop}
      value={value ?? null}
      onChange={onChange}
      ref={ref}
    />
  );
}
