"use client";

import type Konva from "konva";
import { useEffect, useRef } from "react";
import { Image as KonvaImage, Transformer } from "react-konva";
import type { Rect } from "@/lib/painter/geometry";

const CORNERS = ["top-left", "top-right", "bottom-left", "bottom-right"];
const ALL_HANDLES = [...CORNERS, "top-center", "middle-left", "middle-right", "bottom-center"];
const MIN_SIDE = 8;

/** The product on the canvas: dragged, and resized by its handles. */
export function ProductShape({
  image,
  box,
  scale,
  keepRatio,
  accent,
  onMove,
  onMoved,
  onResize,
}: {
  image: HTMLImageElement;
  box: Rect;
  /** The stage's scale, so that handles keep their size on the screen. */
  scale: number;
  keepRatio: boolean;
  accent: string;
  /** Called while dragging; answers where the box really goes. */
  onMove(box: Rect): Rect;
  onMoved(): void;
  onResize(box: Rect): void;
}) {
  const shape = useRef<Konva.Image>(null);
  const transformer = useRef<Konva.Transformer>(null);
  useEffect(() => {
    if (shape.current) transformer.current?.nodes([shape.current]);
  }, [image]);

  function resized(node: Konva.Node) {
    const next = {
      x: node.x(),
      y: node.y(),
      width: node.width() * node.scaleX(),
      height: node.height() * node.scaleY(),
    };
    node.scale({ x: 1, y: 1 });
    node.size({ width: next.width, height: next.height });
    onResize(next);
  }

  return (
    <>
      <KonvaImage
        ref={shape}
        image={image}
        {...box}
        draggable
        onDragMove={({ target }) => target.position(onMove({ ...box, x: target.x(), y: target.y() }))}
        onDragEnd={onMoved}
        onTransform={({ target }) => resized(target)}
        onMouseEnter={({ target }) => setCursor(target, "move")}
        onMouseLeave={({ target }) => setCursor(target, "default")}
      />
      <Transformer
        ref={transformer}
        rotateEnabled={false}
        flipEnabled={false}
        keepRatio={keepRatio}
        shiftBehavior="inverted"
        enabledAnchors={keepRatio ? CORNERS : ALL_HANDLES}
        anchorSize={10}
        anchorCornerRadius={2}
        anchorStroke={accent}
        anchorFill="#fff"
        borderStroke={accent}
        ignoreStroke
        boundBoxFunc={(before, after) =>
          after.width < MIN_SIDE * scale || after.height < MIN_SIDE * scale ? before : after
        }
      />
    </>
  );
}

function setCursor(node: Konva.Node, cursor: string) {
  const container = node.getStage()?.container();
  if (container) container.style.cursor = cursor;
}
