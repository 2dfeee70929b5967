"use client";

import { useCallback, useMemo, useState } from "react";
import type { Point, Size } from "@/lib/painter/geometry";
import {
  fitView,
  keepInSight,
  onWholePixels,
  zoomOf,
  zoomTo,
  type Insets,
  type Viewport,
} from "@/lib/painter/viewport";
import { useElementSize } from "./use-element-size";
import { usePixelRatio } from "./use-pixel-ratio";
import { useWheelZoom } from "./use-wheel-zoom";
import type { ViewportControl } from "./viewport-control";

/** Small pictures are enlarged to fill the stage, up to where their pixels would be all one sees. */
const MAX_FIT = 4;

/**
 * A picture on a stage that zooms to the pointer and pans. Fitted until somebody zooms or pans; the wheel and
 * a trackpad's pinch are followed on the stage itself.
 */
export function useViewport(picture: Size | null, insets: Insets, maxFit = MAX_FIT): ViewportControl {
  const [element, attach] = useState<HTMLElement | null>(null);
  const stage = useElementSize(element);
  const [free, setFree] = useState<Viewport | null>(null);
  const pixelRatio = usePixelRatio();
  const view = useMemo(() => {
    const exact = free ?? (picture && stage ? fitView(picture, stage, insets, maxFit) : null);
    return exact && onWholePixels(exact, pixelRatio);
  }, [free, picture, stage, insets, maxFit, pixelRatio]);

  const set = useCallback(
    (change: (view: Viewport) => Viewport) => {
      if (!picture || !stage) return;
      setFree((now) => keepInSight(change(now ?? fitView(picture, stage, insets, maxFit)), picture, stage));
    },
    [picture, stage, insets, maxFit],
  );
  const middle = useCallback(
    (): Point => ({ x: (stage?.width ?? 0) / 2, y: (stage?.height ?? 0) / 2 }),
    [stage],
  );
  const zoomBy = useCallback(
    (factor: number, at?: Point) => set((now) => zoomTo(now, now.scale * factor, at ?? middle())),
    [set, middle],
  );
  const zoomToScale = useCallback(
    (scale: number, at?: Point) => set((now) => zoomTo(now, scale, at ?? middle())),
    [set, middle],
  );
  const showActual = useCallback((at?: Point) => zoomToScale(1 / pixelRatio, at), [zoomToScale, pixelRatio]);
  const fit = useCallback(() => setFree(null), []);

  useWheelZoom(element, { set, zoomBy });

  return {
    element,
    attach,
    view,
    stage,
    isFitted: free === null,
    zoom: view ? zoomOf(view, pixelRatio) : 1,
    pixelRatio,
    set,
    zoomBy,
    zoomToScale,
    showActual,
    fit,
  };
}
