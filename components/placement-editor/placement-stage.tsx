"use client";

import { useTranslations } from "next-intl";
import { useId, useState, type KeyboardEvent } from "react";
import { Group, Image as KonvaImage, Layer, Line, Rect as KonvaRect, Stage } from "react-konva";
import type { Rect, Size } from "@/lib/painter/geometry";
import type { ViewportControl } from "../zoomable/use-viewport";
import { coverCrop } from "./boxes";
import { ProductShape } from "./product-shape";
import { snap, type Guide } from "./snapping";

const SNAP_SCREEN_PIXELS = 6;
const ACCENT = "#2f7bff";

const NUDGES: Partial<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The canvas in its true shape: scene, product with handles, guides while it moves, arrow keys nudge. */
export default function PlacementStage({
  control,
  size,
  scene,
  product,
  box,
  keepRatio,
  onBox,
}: {
  control: ViewportControl;
  size: Size;
  scene: HTMLImageElement | null;
  product: HTMLImageElement | null;
  box: Rect | undefined;
  keepRatio: boolean;
  onBox(box: Rect): void;
}) {
  const t = useTranslations("painter.placement");
  const hintId = useId();
  const [guides, setGuides] = useState<Guide[]>([]);
  const { view, stage } = control;
  if (!view || !stage) return null;

  function nudge(event: KeyboardEvent) {
    const way = NUDGES[event.key];
    if (!way || !box) return;
    event.preventDefault();
    const step = event.shiftKey ? 10 : 1;
    onBox({ ...box, x: box.x + way[0] * step, y: box.y + way[1] * step });
  }
  function move(next: Rect): Rect {
    const snapped = snap(next, size, SNAP_SCREEN_PIXELS / (view?.scale ?? 1));
    setGuides(snapped.guides);
    onBox(snapped.box);
    return snapped.box;
  }

  return (
    <div
      role="application"
      aria-label={t("label")}
      aria-describedby={hintId}
      tabIndex={0}
      onKeyDown={nudge}
      className="absolute inset-0 outline-none focus-visible:ring-2 focus-visible:ring-accent focus-visible:ring-inset"
    >
      <p id={hintId} className="sr-only">
        {t("hint")}
      </p>
      <Stage width={stage.width} height={stage.height}>
        <Layer>
          <Group x={view.x} y={view.y} scaleX={view.scale} scaleY={view.scale}>
            <Group clipX={0} clipY={0} clipWidth={size.width} clipHeight={size.height}>
              <KonvaRect {...size} fill="#fff" />
              {scene && (
                <KonvaImage
                  image={scene}
                  {...size}
                  crop={coverCrop({ width: scene.naturalWidth, height: scene.naturalHeight }, size)}
                  listening={false}
                />
              )}
            </Group>
            {product && box && (
              <ProductShape
                image={product}
                box={box}
                scale={view.scale}
                keepRatio={keepRatio}
                accent={ACCENT}
                onMove={move}
                onMoved={() => setGuides([])}
                onResize={onBox}
              />
            )}
            {guides.map(({ axis, at }) => (
              <Line
                key={axis}
                points={axis === "x" ? [at, 0, at, size.height] : [0, at, size.width, at]}
                stroke={ACCENT}
                strokeWidth={1 / view.scale}
                dash={[4 / view.scale, 4 / view.scale]}
                listening={false}
              />
            ))}
            <KonvaRect {...size} stroke="#0006" strokeWidth={1 / view.scale} listening={false} />
          </Group>
        </Layer>
      </Stage>
    </div>
  );
}
