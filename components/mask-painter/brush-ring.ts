import type { Point, Rect } from "@/lib/painter/geometry";

/** The brush's true outline under the pointer, in device pixels, and how far it paints at full strength. */
export interface BrushRing extends Point {
  diameter: number;
  /** 0–1; shown within the outline where it is clearly smaller. */
  hardness: number;
  ratio: number;
}

/** From this hardness on the inner circle would lie on the outer one. */
const HARD = 0.95;

/** The box a ring is drawn in. */
export function ringBox({ x, y, diameter, ratio }: BrushRing): Rect {
  const reach = diameter / 2 + 3 * ratio;
  const [left, top] = [Math.floor(x - reach), Math.floor(y - reach)];
  return { x: left, y: top, width: Math.ceil(x + reach) - left, height: Math.ceil(y + reach) - top };
}

/** White between two dark lines, so that it is seen on any picture. */
export function drawRing(context: CanvasRenderingContext2D, ring: BrushRing): void {
  const { ratio, hardness, diameter } = ring;
  const radius = diameter / 2;
  circle(context, ring, radius, 3.5 * ratio, "#0000008c");
  circle(context, ring, radius, 1.5 * ratio, "#fff");
  if (hardness >= HARD || radius * hardness < 3 * ratio) return;
  context.setLineDash([3 * ratio, 3 * ratio]);
  circle(context, ring, radius * hardness, ratio, "#ffffffcc");
  context.setLineDash([]);
}

function circle(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radius: number,
  width: number,
  colour: string,
): void {
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}
