"use client";

import { ImageOff } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { Spinner } from "@/components/ui/spinner";
import { assetFileUrl } from "@/lib/client/use-asset";
import type { Insets } from "@/lib/painter/viewport";
import { PictureLayer } from "../zoomable/picture-layer";
import { useLoadedImage } from "../zoomable/use-loaded-image";
import { useMediaQuery } from "../zoomable/use-media-query";
import { useStagePointer } from "../zoomable/use-stage-pointer";
import { useViewport } from "../zoomable/use-viewport";
import { ZoomControl } from "../zoomable/zoom-control";
import { CompareLayer } from "./compare-layer";
import { useZoomKeys } from "./use-zoom-keys";
import { GROUND_CLASS, type Ground, type ViewMode } from "./viewer-modes";

/** The zoom stands below the picture, never on it. */
const WIDE: Insets = { top: 24, right: 24, bottom: 58, left: 24 };
const NARROW: Insets = { top: 12, right: 12, bottom: 12, left: 12 };
const REPEATS = 3;

export interface StageViewerProps {
  assetId: string;
  /** Read aloud. */
  alt: string;
  mode?: ViewMode;
  /** What the picture was made from; needed for `compare`. */
  beforeId?: string;
  ground?: Ground;
  /** Further floating parts. */
  children?: ReactNode;
}

/** One picture on a stage: zoom by wheel, pinch or double click, pan, compare, repeat. Fills its parent. */
export function StageViewer({
  assetId,
  alt,
  mode = "single",
  beforeId,
  ground = "checker",
  children,
}: StageViewerProps) {
  const t = useTranslations("viewer");
  const url = assetFileUrl(assetId);
  const image = useLoadedImage(url);
  const times = mode === "repeat" ? REPEATS : 1;
  const size =
    image.state === "ready" ? { width: image.size.width * times, height: image.size.height * times } : null;
  const wide = useMediaQuery("(min-width: 768px)");
  const control = useViewport(size, wide ? WIDE : NARROW);
  const pointer = useStagePointer(control, null, true);
  useZoomKeys(control);
  const { attach, view, isFitted } = control;

  return (
    <div
      ref={attach}
      tabIndex={-1}
      className="relative size-full cursor-grab touch-none overflow-hidden outline-none select-none active:cursor-grabbing"
      {...pointer}
      onDoubleClick={(event) => {
        if (event.target instanceof Element && event.target.closest("[data-floating]")) return;
        const box = event.currentTarget.getBoundingClientRect();
        const at = { x: event.clientX - box.left, y: event.clientY - box.top };
        if (isFitted) control.zoomToScale(Math.max(1, (view?.scale ?? 1) * 2), at);
        else control.fit();
      }}
    >
      {image.state === "loading" && (
        <div role="status" className="grid size-full place-items-center text-muted">
          <Spinner className="size-5" />
          <span className="sr-only">{t("loading")}</span>
        </div>
      )}
      {image.state === "failed" && (
        <EmptyState
          icon={ImageOff}
          title={t("notLoaded")}
          className="size-full justify-center"
          action={<Button onClick={image.retry}>{t("retry")}</Button>}
        />
      )}
      {view && size && image.state === "ready" && (
        <PictureLayer
          view={view}
          size={size}
          className={cn("shadow-[0_0_0_1px_#0003]", GROUND_CLASS[ground])}
        >
          {mode === "compare" && beforeId ? (
            <CompareLayer before={assetFileUrl(beforeId)} after={url} />
          ) : mode === "repeat" ? (
            <div
              role="img"
              aria-label={t("repeated", { alt })}
              className="size-full"
              style={{
                backgroundImage: `url(${url})`,
                backgroundSize: `${100 / REPEATS}% ${100 / REPEATS}%`,
              }}
            />
          ) : (
            <img src={url} alt={alt} draggable={false} />
          )}
        </PictureLayer>
      )}
      <ZoomControl control={control} className="absolute right-3.5 bottom-3 max-md:hidden" />
      {children}
    </div>
  );
}
