import { profileOf, type Brush, type BrushProfile } from "./brush";
import { boxBetween, coveredPixels, type Point, type Rect } from "./geometry";
import { createMask, fillRect, invertAll, isBlank, type GreyMask } from "./grey-mask";
import { History } from "./history";
import { Listeners } from "./listeners";
import { paintSegment, type PaintMode } from "./rasterise";

interface Stroke {
  start: Point;
  last: Point;
  profile: BrushProfile;
  mode: PaintMode;
}

/**
 * A mask being painted, without a screen: strokes and operations on the pixels, with undo. `pixels` tells the
 * box that changed at each change, `settled` when a step of history was made, taken back or made again.
 */
export class MaskEngine {
  readonly pixels = new Listeners<Rect>();
  readonly settled = new Listeners<void>();
  readonly mask: GreyMask;
  private history: History;
  private stroke: Stroke | null = null;
  /** Where the last stroke ended: a straight line may go on from there. */
  lastPoint: Point | null = null;
  /** Counts settled changes; equal numbers mean equal pixels. */
  revision = 0;

  constructor(width: number, height: number) {
    this.mask = createMask(width, height);
    this.history = new History(this.mask);
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  get isPainting(): boolean {
    return this.stroke !== null;
  }

  isBlank(): boolean {
    return isBlank(this.mask);
  }

  /** Starts a stroke with one dab. A stroke still open is ended first. */
  beginStroke(at: Point, brush: Brush, mode: PaintMode): void {
    this.endStroke();
    this.stroke = { start: at, last: at, profile: profileOf(brush), mode };
    this.segment(this.stroke, at, at);
  }

  /** Continues the stroke through these points; only the new segments are painted. */
  extendStroke(points: readonly Point[]): void {
    const { stroke } = this;
    if (!stroke) return;
    for (const point of points) {
      this.segment(stroke, stroke.last, point);
      stroke.last = point;
    }
  }

  /** Makes the stroke one straight line from its start to here, whatever it was until now. */
  straightenStroke(to: Point): void {
    const { stroke } = this;
    if (!stroke) return;
    this.changed(this.history.rollback());
    this.segment(stroke, stroke.start, to);
    stroke.last = to;
  }

  endStroke(): void {
    if (!this.stroke) return;
    this.lastPoint = this.stroke.last;
    this.stroke = null;
    this.settle();
  }

  /** Takes the open stroke back as if it had never begun. */
  cancelStroke(): void {
    if (!this.stroke) return;
    this.stroke = null;
    this.changed(this.history.rollback());
  }

  /** Fills (or clears) the box between two corners. */
  rectangle(from: Point, to: Point, mode: PaintMode): void {
    const box = boxBetween(from, to, this.mask);
    if (box) this.operate(box, () => fillRect(this.mask, box, mode === "add" ? 255 : 0));
  }

  invert(): void {
    this.operate(this.everything, () => invertAll(this.mask));
  }

  clear(): void {
    this.operate(this.everything, () => this.mask.data.fill(0));
  }

  fill(): void {
    this.operate(this.everything, () => this.mask.data.fill(255));
  }

  /** Takes over another mask's pixels as one step. Throws when its size differs. */
  replace(other: GreyMask): void {
    this.requireSize(other);
    this.operate(this.everything, () => this.mask.data.set(other.data));
  }

  /** Starts from these pixels, with no history behind them. Throws when their size differs. */
  reset(other: GreyMask): void {
    this.requireSize(other);
    this.stroke = null;
    this.mask.data.set(other.data);
    this.history = new History(this.mask);
    this.changed(this.everything);
    this.settled.tell();
  }

  undo(): void {
    this.endStroke();
    this.afterMove(this.history.undo());
  }

  redo(): void {
    this.endStroke();
    this.afterMove(this.history.redo());
  }

  private get everything(): Rect {
    return { x: 0, y: 0, width: this.mask.width, height: this.mask.height };
  }

  private segment(stroke: Stroke, from: Point, to: Point): void {
    const rect = coveredPixels(from, to, stroke.profile.outer, this.mask);
    if (!rect) return;
    this.history.keep(rect);
    paintSegment(this.mask, rect, from, to, stroke.profile, stroke.mode);
    this.changed(rect);
  }

  private operate(rect: Rect, change: () => void): void {
    this.endStroke();
    this.history.keep(rect);
    change();
    this.changed(rect);
    this.settle();
  }

  private afterMove(rect: Rect | null): void {
    if (!rect) return;
    this.changed(rect);
    this.revision++;
    this.settled.tell();
  }

  private settle(): void {
    this.history.commit();
    this.revision++;
    this.settled.tell();
  }

  private changed(rect: Rect | null): void {
    if (rect) this.pixels.tell(rect);
  }

  private requireSize(other: GreyMask): void {
    if (other.width === this.mask.width && other.height === this.mask.height) return;
    throw new RangeError(`a mask of ${other.width} × ${other.height} does not fit the picture`);
  }
}
