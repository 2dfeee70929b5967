"use client";

import type Konva from "konva";
import { useTranslations } from "next-intl";
import { useId, useState, type KeyboardEvent } from "react";
import { Group, Image as KonvaImage, Layer, Line, Rect as KonvaRect, Shape, Stage } from "react-konva";
import type { Rect, Size } from "@/lib/painter/geometry";
import { roundBox } from "@/lib/placement/boxes";
import { moveCrop, resizeCrop, type Turn } from "@/lib/placement/crop";
import { frameKey } from "../frame-handles/frame-keys";
import { FrameHandles } from "../frame-handles/frame-handles";
import { useFrameShortcuts } from "../frame-handles/use-frame-shortcuts";
import type { ViewportControl } from "../zoomable/viewport-control";
import type { CropState } from "./use-crop";

const ACCENT = "#2f7bff";

/** The picture with what is cut away darkened; the crop is dragged, resized and moved by keys. */
export default function CropStage({
  control,
  picture,
  state,
  onConfirm,
}: {
  control: ViewportControl;
  picture: ImageBitmap;
  state: CropState;
  onConfirm(): void;
}) {
  const t = useTranslations("placement.crop");
  const hintId = useId();
  useFrameShortcuts(t("label"));
  const [frame, setFrame] = useState<Konva.Rect | null>(null);
  const { view, stage } = control;
  if (!view || !stage) return null;
  const { crop, size, ratio, setCrop, rotate } = state;

  function press(event: KeyboardEvent) {
    if (event.target !== event.currentTarget) return;
    const asked = frameKey(event);
    if (asked) {
      const wanted = { ...crop, width: crop.width + asked.dx, height: crop.height + asked.dy };
      const grip = { x: asked.dx === 0 ? 0 : 1, y: asked.dy === 0 ? 0 : 1 } as const;
      setCrop(
        asked.kind === "move"
          ? moveCrop(crop, asked.dx, asked.dy, size)
          : resizeCrop(crop, wanted, grip, size, ratio),
      );
    } else if (event.key === "Enter") onConfirm();
    else if (event.key.toLowerCase() === "r") rotate(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }
  return (
    <div
      role="application"
      aria-label={t("label")}
      aria-describedby={hintId}
      // Where the picture lies on the stage, for whoever wants to point at it.
      data-view={`${view.x} ${view.y} ${view.scale}`}
      tabIndex={0}
      onKeyDown={press}
      className="absolute inset-0 outline-none focus-visible:ring-2 focus-visible:ring-accent focus-visible:ring-inset"
    >
      <p id={hintId} className="sr-only">
        {t("hint")}
      </p>
      <Stage width={stage.width} height={stage.height}>
        <Layer>
          <Group x={view.x} y={view.y} scaleX={view.scale} scaleY={view.scale}>
            <KonvaImage
              image={picture}
              rotation={state.turn * 90}
              {...cornerOf(picture, state.turn)}
              listening={false}
            />
            <Shade size={size} crop={crop} />
            <KonvaRect
              ref={setFrame}
              {...crop}
              draggable
              onDragMove={({ target }) => {
                const next = moveCrop(crop, target.x() - crop.x, target.y() - crop.y, size);
                target.position(next);
                setCrop(next);
              }}
            />
            <Thirds crop={crop} scale={view.scale} />
            <FrameHandles
              target={frame}
              view={view}
              accent={ACCENT}
              sides={ratio === undefined}
              constrain={(wanted, grip) => resizeCrop(crop, wanted, grip, size, ratio)}
              // Dividing by the stage's scale leaves crumbs of a pixel.
              onResize={(box) => setCrop(roundBox(box))}
            />
          </Group>
        </Layer>
      </Stage>
    </div>
  );
}

/** Where the picture's own corner lies after turning it. */
function cornerOf({ width, height }: Size, turn: Turn): { x: number; y: number } {
  return {
    x: turn === 1 ? height : turn === 2 ? width : 0,
    y: turn >= 2 ? (turn === 2 ? height : width) : 0,
  };
}

function Shade({ size, crop }: { size: Size; crop: Rect }) {
  return (
    <Shape
      listening={false}
      sceneFunc={(context) => {
        context.beginPath();
        context.rect(0, 0, size.width, size.height);
        context.rect(crop.x, crop.y, crop.width, crop.height);
        context.setAttr("fillStyle", "rgba(0, 0, 0, 0.6)");
        context.fill("evenodd");
      }}
    />
  );
}

function Thirds({ crop: { x, y, width, height }, scale }: { crop: Rect; scale: number }) {
  const line = (points: number[]) => (
    <Line key={points.join()} points={points} stroke="#ffffff99" strokeWidth={1 / scale} listening={false} />
  );
  return [1 / 3, 2 / 3].flatMap((part) => [
    line([x + width * part, y, x + width * part, y + height]),
    line([x, y + height * part, x + width, y + height * part]),
  ]);
}
