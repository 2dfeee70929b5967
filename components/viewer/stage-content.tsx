"use client";

import { useTranslations } from "next-intl";
import { useMemo, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { assetFileUrl } from "@/lib/client/use-asset";
import { CRISP_ZOOM, SCALE_LIMITS, type Insets } from "@/lib/painter/viewport";
import { PictureLayer } from "../zoomable/picture-layer";
import { useMediaQuery } from "../zoomable/use-media-query";
import { useViewport } from "../zoomable/use-viewport";
import { ZoomControl } from "../zoomable/zoom-control";
import { CompareLayers } from "./layers/compare-layers";
import { DeepPicture } from "./layers/deep-picture";
import { DifferenceLayer } from "./layers/difference-layer";
import { GroundLayer } from "./layers/ground-layer";
import { REPEATS, RepeatLayer } from "./layers/repeat-layer";
import type { ShownPicture } from "./shown-picture";
import { PartialNote, StageLoading, StageNotLoaded } from "./stage-states";
import { usePictureStates } from "./use-picture-states";
import type { Swipe } from "./use-swipe";
import { useZoomKeys } from "./use-zoom-keys";
import type { ViewSettings } from "./viewer-modes";
import { ZoomStage } from "./zoom-stage";

/** The zoom stands below the picture, never on it. */
const WIDE: Insets = { top: 24, right: 24, bottom: 58, left: 24 };
const NARROW: Insets = { top: 12, right: 12, bottom: 12, left: 12 };
const NARROW_WITH_ZOOM: Insets = { ...NARROW, bottom: 64 };

/** A picture whose facts are known, on its stage. */
export function StageContent({
  picture,
  before,
  alt,
  settings,
  swipe,
  showsZoom = false,
  children,
}: {
  picture: ShownPicture;
  before: ShownPicture | null;
  alt: string;
  settings: ViewSettings;
  swipe?: Swipe;
  /** Whether the zoom stands below the picture also on a phone, where fingers do it. */
  showsZoom?: boolean;
  children?: ReactNode;
}) {
  const t = useTranslations("viewer");
  const { mode, seam, amplify } = settings;
  const times = mode === "repeat" && seam === "tiles" ? REPEATS : 1;
  const size = useMemo(
    () => ({ width: picture.size.width * times, height: picture.size.height * times }),
    [picture.size, times],
  );
  const wide = useMediaQuery("(min-width: 768px)");
  // Small pictures are enlarged while they stay smooth, drawings without bound.
  const maxFit = picture.isVector ? SCALE_LIMITS.max : CRISP_ZOOM;
  const control = useViewport(size, wide ? WIDE : showsZoom ? NARROW_WITH_ZOOM : NARROW, maxFit);
  useZoomKeys(control);
  const { attempt, state, tell, retry } = usePictureStates();
  const { view, stage, zoom, pixelRatio } = control;

  const draw = (which: ShownPicture, name: string, label: string) => (
    <DeepPicture
      key={`${which.id} ${attempt}`}
      picture={which}
      alt={label}
      zoom={zoom * (which === picture ? 1 : size.width / which.size.width)}
      onState={tell(name)}
    />
  );
  const layer = (content: ReactNode, which = picture) =>
    view && (
      <PictureLayer view={view} size={size} className="shadow-[0_0_0_1px_#0003]">
        <GroundLayer picture={which} isLoading={state === "loading"} />
        {content}
      </PictureLayer>
    );
  const whole = (pixels: number) => Math.max(1, Math.round(pixels * zoom)) / pixelRatio;

  return (
    <ZoomStage
      control={control}
      swipe={swipe}
      floating={
        <>
          {state === "loading" && <StageLoading />}
          {state === "failed" && <StageNotLoaded onRetry={retry} />}
          {state === "partial" && <PartialNote onRetry={retry} />}
          <ZoomControl
            control={control}
            className={cn("absolute right-3.5 bottom-3", !showsZoom && "max-md:hidden")}
          />
          {children}
        </>
      }
    >
      {view && stage && mode === "compare" && before && (
        <CompareLayers
          view={view}
          stage={stage}
          size={size}
          before={layer(draw(before, "before", t("before")), before)}
          after={layer(draw(picture, "picture", t("after")))}
        />
      )}
      {mode === "difference" &&
        before &&
        layer(
          <DifferenceLayer amplify={amplify} other={draw(before, "before", "")}>
            {draw(picture, "picture", t("differenceOf", { alt }))}
          </DifferenceLayer>,
        )}
      {mode === "repeat" &&
        layer(
          <RepeatLayer
            key={attempt}
            url={picture.fullUrl ?? assetFileUrl(picture.id, 1024)}
            alt={alt}
            tile={{ width: whole(picture.size.width), height: whole(picture.size.height) }}
            settings={settings}
            onState={tell("picture")}
          />,
        )}
      {(mode === "single" || mode === "results" || (mode !== "repeat" && !before)) &&
        layer(draw(picture, "picture", alt))}
    </ZoomStage>
  );
}
