"use client";

import type Konva from "konva";
import { useState } from "react";
import { Image as KonvaImage } from "react-konva";
import type { Rect } from "@/lib/painter/geometry";
import type { Viewport } from "@/lib/painter/viewport";
import type { Grip } from "@/lib/placement/resize";
import { FrameHandles } from "../frame-handles/frame-handles";

/** The product on the canvas: dragged, and resized by its handles. */
export function ProductShape({
  image,
  box,
  view,
  keepRatio,
  accent,
  onMove,
  onDone,
  constrain,
  onResize,
}: {
  image: HTMLImageElement;
  box: Rect;
  view: Viewport;
  keepRatio: boolean;
  accent: string;
  /** Called while dragging; answers where the box really goes. */
  onMove(box: Rect): Rect;
  onDone(): void;
  /** Answers what a resized box really becomes. */
  constrain(wanted: Rect, grip: Grip): Rect;
  onResize(box: Rect): void;
}) {
  const [shape, setShape] = useState<Konva.Image | null>(null);
  return (
    <>
      <KonvaImage
        ref={setShape}
        image={image}
        {...box}
        draggable
        onDragMove={({ target }) => target.position(onMove({ ...box, x: target.x(), y: target.y() }))}
        onDragEnd={onDone}
        onMouseEnter={({ target }) => setCursor(target, "move")}
        onMouseLeave={({ target }) => setCursor(target, "default")}
      />
      <FrameHandles
        target={shape}
        view={view}
        accent={accent}
        sides={!keepRatio}
        constrain={constrain}
        onResize={onResize}
        onEnd={onDone}
      />
    </>
  );
}

function setCursor(node: Konva.Node, cursor: string) {
  const container = node.getStage()?.container();
  if (container) container.style.cursor = cursor;
}
