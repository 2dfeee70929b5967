"use client";

import type Konva from "konva";
import { useEffect, useRef, useState } from "react";
import { Transformer } from "react-konva";
import type { Rect } from "@/lib/painter/geometry";
import type { Viewport } from "@/lib/painter/viewport";
import { gripOf, type Grip } from "@/lib/placement/resize";
import { useMediaQuery } from "../zoomable/use-media-query";

const CORNERS = ["top-left", "top-right", "bottom-left", "bottom-right"];
const SIDES = ["top-center", "middle-left", "middle-right", "bottom-center"];

/**
 * Handles round a shape that lies in a group placed by `view`. What a drag asks for is put to `constrain` (in
 * picture pixels), and that is what the shape becomes: ratio, limits and guides are its business.
 */
export function FrameHandles({
  target,
  view,
  accent,
  sides,
  centred = false,
  constrain,
  onStart,
  onResize,
  onEnd,
}: {
  target: Konva.Node | null;
  view: Viewport;
  accent: string;
  /** Whether the middles of the sides can be dragged too. */
  sides: boolean;
  /** Whether the opposite side moves as far the other way. */
  centred?: boolean;
  constrain(wanted: Rect, grip: Grip): Rect;
  onStart?(): void;
  onResize(box: Rect, grip: Grip): void;
  onEnd?(): void;
}) {
  const transformer = useRef<Konva.Transformer>(null);
  const isCoarse = useMediaQuery("(pointer: coarse)");
  const [grip, setGrip] = useState<Grip>({ x: 0, y: 0 });
  useEffect(() => {
    if (target) transformer.current?.nodes([target]);
  }, [target]);

  function resized(node: Konva.Node) {
    const box = {
      x: node.x(),
      y: node.y(),
      width: node.width() * node.scaleX(),
      height: node.height() * node.scaleY(),
    };
    node.scale({ x: 1, y: 1 });
    node.size({ width: box.width, height: box.height });
    onResize(box, grip);
  }
  return (
    <Transformer
      ref={transformer}
      rotateEnabled={false}
      flipEnabled={false}
      keepRatio={false}
      shiftBehavior="none"
      enabledAnchors={sides ? [...CORNERS, ...SIDES] : CORNERS}
      anchorSize={isCoarse ? 16 : 10}
      anchorCornerRadius={2}
      anchorStroke={accent}
      anchorFill="#fff"
      // A finger is wider than what it aims at.
      anchorStyleFunc={(anchor) => anchor.hitStrokeWidth(isCoarse ? 28 : 12)}
      borderStroke={accent}
      centeredScaling={centred}
      ignoreStroke
      onTransformStart={() => {
        setGrip(gripOf(transformer.current?.getActiveAnchor()));
        onStart?.();
      }}
      onTransform={({ target: node }) => resized(node)}
      onTransformEnd={onEnd}
      boundBoxFunc={(_before, after) => {
        const wanted = {
          x: (after.x - view.x) / view.scale,
          y: (after.y - view.y) / view.scale,
          width: after.width / view.scale,
          height: after.height / view.scale,
        };
        const next = constrain(wanted, gripOf(transformer.current?.getActiveAnchor()));
        return {
          x: next.x * view.scale + view.x,
          y: next.y * view.scale + view.y,
          width: next.width * view.scale,
          height: next.height * view.scale,
          rotation: 0,
        };
      }}
    />
  );
}
