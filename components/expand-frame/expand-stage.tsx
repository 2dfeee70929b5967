"use client";

import type Konva from "konva";
import { useTranslations } from "next-intl";
import { useId, useState, type KeyboardEvent } from "react";
import { Group, Image as KonvaImage, Layer, Rect as KonvaRect, Stage } from "react-konva";
import type { Rect, Size } from "@/lib/painter/geometry";
import {
  expandedSize,
  frameAround,
  LEAST_SCALE,
  ratioOfFrame,
  scaleOfFrame,
  type Expansion,
} from "@/lib/placement/expand";
import type { Grip } from "@/lib/placement/resize";
import { FrameHandles } from "../frame-handles/frame-handles";
import { frameKey } from "../frame-handles/frame-keys";
import type { ViewportControl } from "../zoomable/viewport-control";

const ACCENT = "#2f7bff";
const SNAP_SCREEN_PIXELS = 8;
/** As far as the frame is dragged; a larger factor can be typed. */
const MOST = 4;

/** The picture with the frame it grows into: corners set the factor, sides the ratio. */
export default function ExpandStage({
  control,
  world,
  picture,
  image,
  expansion,
  onExpand,
  onHold,
}: {
  control: ViewportControl;
  /** What the stage shows: the frame with room around it. */
  world: Size;
  picture: Size;
  image: HTMLImageElement | null;
  expansion: Expansion | undefined;
  onExpand(expansion: Expansion): void;
  /** Told when a drag begins and ends: the view stays meanwhile. */
  onHold(held: boolean): void;
}) {
  const t = useTranslations("placement.expand");
  const hintId = useId();
  const [node, setNode] = useState<Konva.Rect | null>(null);
  const { view, stage } = control;
  if (!view || !stage) return null;
  const result = (expansion && expandedSize(picture, expansion)) ?? picture;
  const frame = frameAround(picture, result);
  // The group's own corner is the picture's.
  const at = {
    scale: view.scale,
    x: view.x + ((world.width - picture.width) / 2) * view.scale,
    y: view.y + ((world.height - picture.height) / 2) * view.scale,
  };
  const most = expansion?.kind === "scale" ? Math.max(MOST, expansion.scale) : MOST;
  const bounds = { most, reach: SNAP_SCREEN_PIXELS / view.scale };

  function wished(box: Size, grip: Grip): Expansion {
    if (grip.x !== 0 && grip.y !== 0) return { kind: "scale", scale: scaleOfFrame(picture, box, most) };
    const axis = grip.x === 0 ? "y" : "x";
    const length = axis === "x" ? box.width : box.height;
    return { kind: "ratio", ratio: ratioOfFrame(picture, axis, length, bounds) };
  }
  function constrain(wanted: Rect, grip: Grip): Rect {
    const next = wished(wanted, grip);
    if (next.kind === "ratio") return frameAround(picture, expandedSize(picture, next) ?? picture);
    const { scale } = next;
    return frameAround(picture, { width: picture.width * scale, height: picture.height * scale });
  }
  function press(event: KeyboardEvent) {
    const asked = frameKey(event);
    const sign = event.key === "+" || event.key === "=" ? 1 : event.key === "-" || event.key === "_" ? -1 : 0;
    if (asked && asked.dx !== 0) {
      const ratio = ratioOfFrame(picture, "x", result.width + asked.dx, { ...bounds, reach: 0 });
      onExpand({ kind: "ratio", ratio });
    } else if (asked) {
      // Up is larger, as for a slider.
      const ratio = ratioOfFrame(picture, "y", result.height - asked.dy, { ...bounds, reach: 0 });
      onExpand({ kind: "ratio", ratio });
    } else if (sign !== 0 && !event.ctrlKey && !event.metaKey) {
      const scale = expansion?.kind === "scale" ? expansion.scale : 1;
      const next = Math.round((scale + sign * 0.1) * 100) / 100;
      onExpand({ kind: "scale", scale: Math.min(most, Math.max(LEAST_SCALE, next)) });
    } else return;
    event.preventDefault();
  }
  return (
    <div
      role="application"
      aria-label={t("label")}
      aria-describedby={hintId}
      // Where the picture lies on the stage, for whoever wants to point at it.
      data-view={`${at.x} ${at.y} ${at.scale}`}
      tabIndex={0}
      onKeyDown={press}
      className="absolute inset-0 outline-none focus-visible:ring-2 focus-visible:ring-accent focus-visible:ring-inset"
    >
      <p id={hintId} className="sr-only">
        {t("hint")}
      </p>
      <Stage width={stage.width} height={stage.height}>
        <Layer>
          <Group x={at.x} y={at.y} scaleX={at.scale} scaleY={at.scale}>
            <KonvaRect ref={setNode} {...frame} fill="#2f7bff1f" />
            {image && <KonvaImage image={image} {...picture} listening={false} />}
            <KonvaRect {...picture} stroke="#0006" strokeWidth={1 / at.scale} listening={false} />
            <FrameHandles
              target={node}
              view={at}
              accent={ACCENT}
              sides
              centred
              constrain={constrain}
              onStart={() => onHold(true)}
              onResize={(box, grip) => onExpand(wished(box, grip))}
              onEnd={() => onHold(false)}
            />
          </Group>
        </Layer>
      </Stage>
    </div>
  );
}
