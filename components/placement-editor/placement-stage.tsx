"use client";

import type Konva from "konva";
import { useTranslations } from "next-intl";
import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { Group, Image as KonvaImage, Layer, Rect as KonvaRect, Stage } from "react-konva";
import type { Rect, Size } from "@/lib/painter/geometry";
import { coverCrop } from "@/lib/placement/boxes";
import { lockedRatio, shapedBox, typedBox, type Grip } from "@/lib/placement/resize";
import { snapLines, snapMove, snapResize, type Guide } from "@/lib/placement/snapping";
import { frameKey, movedBox } from "../frame-handles/frame-keys";
import { useFrameShortcuts } from "../frame-handles/use-frame-shortcuts";
import { useStagePointer } from "../zoomable/use-stage-pointer";
import type { ViewportControl } from "../zoomable/viewport-control";
import { GuideLines } from "./guide-lines";
import type { GuideSettings } from "./guide-settings";
import { ProductShape } from "./product-shape";

const SNAP_SCREEN_PIXELS = 6;
const ACCENT = "#2f7bff";

/** The canvas in its true shape: scene, product with handles, guides; arrow keys nudge. */
export default function PlacementStage({
  control,
  size,
  scene,
  product,
  natural,
  box,
  keepRatio,
  guides,
  onBox,
}: {
  control: ViewportControl;
  size: Size;
  scene: HTMLImageElement | null;
  product: HTMLImageElement | null;
  /** The product picture's own size, once known. */
  natural: Size | undefined;
  box: Rect | undefined;
  keepRatio: boolean;
  guides: GuideSettings;
  onBox(box: Rect): void;
}) {
  const t = useTranslations("placement");
  const hintId = useId();
  useFrameShortcuts(t("label"));
  const [active, setActive] = useState<Guide[]>([]);
  const [told, setTold] = useState("");
  const konva = useRef<Konva.Stage>(null);
  const shift = useRef(false);
  const pan = useStagePointer(control, null, true);
  const { view, stage } = control;
  if (!view || !stage) return null;

  const lines = snapLines(size, Number(guides.margin) / 100);
  const reach = guides.snapping ? SNAP_SCREEN_PIXELS / view.scale : 0;
  const ratioFor = (grip: Grip) => {
    const isCorner = grip.x !== 0 && grip.y !== 0;
    return box && isCorner && keepRatio !== shift.current ? lockedRatio(box, natural) : undefined;
  };
  function move(next: Rect): Rect {
    const snapped = reach > 0 ? snapMove(next, lines, reach) : { box: next, guides: [] };
    setActive(snapped.guides);
    onBox(snapped.box);
    return snapped.box;
  }
  function constrain(wanted: Rect, grip: Grip): Rect {
    const ratio = ratioFor(grip);
    const shaped = shapedBox(wanted, grip, ratio);
    if (reach === 0) return shaped;
    const snapped = snapResize(shaped, grip, lines, reach, ratio);
    setActive(snapped.guides);
    return snapped.box;
  }
  function press(event: KeyboardEvent) {
    const asked = frameKey(event);
    if (!asked || !box || event.target !== event.currentTarget) return;
    event.preventDefault();
    const ratio = keepRatio ? lockedRatio(box, natural) : undefined;
    const by = asked.dx === 0 ? "height" : "width";
    const next =
      asked.kind === "move"
        ? movedBox(box, asked)
        : typedBox(box, by, Math.max(1, box[by] + asked.dx + asked.dy), ratio);
    onBox(next);
    setTold(t("at", { ...next }));
  }
  /** The canvas beside the product is dragged to look elsewhere; the product itself is Konva's. */
  function pressStage(event: PointerEvent<HTMLElement>) {
    shift.current = event.shiftKey;
    const at = konva.current?.getPointerPosition();
    if (!at || !konva.current?.getIntersection(at)) pan.onPointerDown(event);
  }
  function watchShift(event: PointerEvent<HTMLElement>) {
    shift.current = event.shiftKey;
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
      onPointerDown={pressStage}
      onPointerMove={watchShift}
      onPointerUp={pan.onPointerUp}
      onPointerCancel={pan.onPointerCancel}
      className="absolute inset-0 outline-none focus-visible:ring-2 focus-visible:ring-accent focus-visible:ring-inset"
    >
      <p id={hintId} className="sr-only">
        {t("hint")}
      </p>
      <p role="status" className="sr-only">
        {told}
      </p>
      <Stage ref={konva} width={stage.width} height={stage.height}>
        <Layer>
          <Group x={view.x} y={view.y} scaleX={view.scale} scaleY={view.scale}>
            <KonvaRect {...size} fill="#fff" listening={false} />
            {scene && (
              <KonvaImage
                image={scene}
                {...size}
                crop={coverCrop({ width: scene.naturalWidth, height: scene.naturalHeight }, size)}
                listening={false}
              />
            )}
            {product && box && (
              <ProductShape
                image={product}
                box={box}
                view={view}
                keepRatio={keepRatio}
                accent={ACCENT}
                onMove={move}
                onDone={() => setActive([])}
                constrain={constrain}
                onResize={onBox}
              />
            )}
            <GuideLines size={size} lines={guides.shown ? lines : null} active={active} scale={view.scale} />
            <KonvaRect {...size} stroke="#0006" strokeWidth={1 / view.scale} listening={false} />
          </Group>
        </Layer>
      </Stage>
    </div>
  );
}
