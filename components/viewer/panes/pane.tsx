"use client";

import { useState, type ReactNode } from "react";
import type { Size } from "@/lib/painter/geometry";
import { PictureLayer } from "../../zoomable/picture-layer";
import { useDoubleTap } from "../../zoomable/use-double-tap";
import { useStagePointer } from "../../zoomable/use-stage-pointer";
import type { ViewportControl } from "../../zoomable/viewport-control";
import { useWheelZoom } from "../../zoomable/use-wheel-zoom";
import { CornerTag } from "../layers/corner-tag";
import { DeepPicture } from "../layers/deep-picture";
import { GroundLayer } from "../layers/ground-layer";
import type { ShownPicture } from "../shown-picture";
import { PartialNote, StageLoading, StageNotLoaded } from "../stage-states";
import { usePictureStates } from "../use-picture-states";

/** A press that moves less than this, in CSS pixels, is a click. */
const STILL_PX = 4;

/**
 * One of several stages that show their pictures at the same place and zoom: whatever is done on one happens on all.
 * The pane that is `measured` gives the size of them all.
 */
export function Pane({
  picture,
  alt,
  tag,
  frame,
  control,
  measured,
  onPick,
  onDouble,
}: {
  picture: ShownPicture;
  alt: string;
  tag: ReactNode;
  /** The size all pictures are shown in. */
  frame: Size;
  control: ViewportControl;
  measured: boolean;
  onPick?(): void;
  /** Instead of going between fitted and 100 %. */
  onDouble?(): void;
}) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [down, setDown] = useState({ x: 0, y: 0 });
  const { attempt, state, tell, retry } = usePictureStates();
  const pointer = useStagePointer({ ...control, element }, null, true);
  useWheelZoom(measured ? null : element, control);
  const double = useDoubleTap(({ clientX, clientY }) => {
    if (onDouble) return onDouble();
    const box = element?.getBoundingClientRect();
    if (control.isFitted) control.showActual({ x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) });
    else control.fit();
  });
  const { view, zoom } = control;
  return (
    <div
      ref={(node) => {
        setElement(node);
        if (measured) control.attach(node);
      }}
      className="relative size-full cursor-grab touch-none overflow-hidden select-none active:cursor-grabbing"
      {...pointer}
      onPointerDown={(event) => {
        setDown({ x: event.clientX, y: event.clientY });
        double.onPointerDown(event);
        pointer.onPointerDown(event);
      }}
      onPointerUp={(event) => {
        pointer.onPointerUp(event);
        double.onPointerUp(event);
        const isStill = Math.hypot(event.clientX - down.x, event.clientY - down.y) < STILL_PX;
        if (isStill && event.button === 0) onPick?.();
      }}
      onDoubleClick={double.onDoubleClick}
    >
      {view && (
        <PictureLayer view={view} size={frame} className="shadow-[0_0_0_1px_#0003]">
          <GroundLayer picture={picture} isLoading={state === "loading"} />
          <DeepPicture
            key={attempt}
            picture={picture}
            alt={alt}
            zoom={(zoom * frame.width) / picture.size.width}
            onState={tell("picture")}
          />
        </PictureLayer>
      )}
      {state === "loading" && <StageLoading />}
      {state === "failed" && <StageNotLoaded onRetry={retry} />}
      {state === "partial" && <PartialNote onRetry={retry} />}
      <CornerTag left={0} top={0}>
        {tag}
      </CornerTag>
    </div>
  );
}
