import type { Brush, StrokePoint } from "./brush";
import { boxBetween, coveredPixels, wholeOf, type Point, type Rect } from "./geometry";
import {
  createMask,
  findPainted,
  HALF,
  invertAll,
  shiftAll,
  type GreyMask,
  type MaskEdge,
} from "./grey-mask";
import { History, type Steps } from "./history";
import { Listeners } from "./listeners";
import { combine, combinedRect, solidPatch, type CombineMode, type Patch } from "./patch";
import { paintSegment, type PaintMode, type SegmentEnd } from "./rasterise";
import { Stroke } from "./stroke";

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
  /** What `isBlank` last found: a painted pixel tells at once while it stays so, a blank mask until it changes. */
  private painted: { at: number; revision: number; edge: MaskEdge } = { at: -1, revision: -1, edge: "soft" };
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

  /** All steps there are, to be kept beside the pixels. */
  get steps(): Steps {
    return this.history.steps;
  }

  /** Bytes of pixels that history holds. */
  get historyBytes(): number {
    return this.history.bytes;
  }

  /** Whether nothing is painted; with a hard edge, nothing strong enough to be left after the cut. */
  isBlank(edge: MaskEdge = "soft"): boolean {
    const { at, revision, edge: known } = this.painted;
    if (at >= 0 && (this.mask.data[at] ?? 0) >= (edge === "hard" ? HALF : 1)) return false;
    const isKnown = at < 0 && revision === this.revision && known === edge && !this.isPainting;
    if (!isKnown) this.painted = { at: findPainted(this.mask, edge), revision: this.revision, edge };
    return this.painted.at < 0;
  }

  /** Starts a stroke with one dab. A stroke still open is ended first. */
  beginStroke(at: StrokePoint, brush: Brush, mode: PaintMode): void {
    this.endStroke();
    this.stroke = new Stroke(at, brush, mode, this.paintPiece);
  }

  /** Continues the stroke through these points; only the new segments are painted. */
  extendStroke(points: readonly StrokePoint[]): void {
    this.stroke?.extend(points);
  }

  /** Makes the stroke one straight line from its start to here, whatever it was until now. */
  straightenStroke(to: StrokePoint): void {
    if (!this.stroke) return;
    this.changed(this.history.rollback());
    this.stroke.straighten(to);
  }

  endStroke(): void {
    if (!this.stroke) return;
    this.stroke.finish();
    const { x, y } = this.stroke.last;
    this.lastPoint = { x, y };
    this.stroke = null;
    this.settle();
  }

  /** Takes the open stroke back as if it had never begun. */
  cancelStroke(): void {
    if (!this.stroke) return;
    this.stroke = null;
    this.changed(this.history.rollback());
  }

  /** Joins the box between two corners with the mask, in whole pixels. */
  rectangle(from: Point, to: Point, mode: CombineMode): void {
    const box = boxBetween(from, to, this.mask);
    this.combine(box && solidPatch(box), mode);
  }

  /** Joins an area with the mask as one step. */
  combine(patch: Patch | null, mode: CombineMode): void {
    const rect = combinedRect(patch, mode, this.mask);
    if (rect) this.operate(rect, () => combine(this.mask, patch, mode));
  }

  invert(): void {
    this.operate(wholeOf(this.mask), () => invertAll(this.mask));
  }

  clear(): void {
    this.operate(wholeOf(this.mask), () => this.mask.data.fill(0));
  }

  fill(): void {
    this.operate(wholeOf(this.mask), () => this.mask.data.fill(255));
  }

  /** Moves the whole mask by so many pixels, rounded; what leaves the picture is gone until undone. */
  shift(dx: number, dy: number): void {
    const [x, y] = [Math.round(dx), Math.round(dy)];
    if (x !== 0 || y !== 0) this.operate(wholeOf(this.mask), () => shiftAll(this.mask, x, y));
  }

  /** Takes over another mask's pixels as one step. Throws when its size differs. */
  replace(other: GreyMask): void {
    this.requireSize(other);
    this.operate(wholeOf(this.mask), () => this.mask.data.set(other.data));
  }

  /** Starts from these pixels, with no history behind them but the given one. Throws when their size differs. */
  reset(other: GreyMask, steps?: Steps): void {
    this.requireSize(other);
    this.stroke = null;
    this.painted.revision = -1;
    this.mask.data.set(other.data);
    this.history = new History(this.mask, steps);
    this.changed(wholeOf(this.mask));
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

  private readonly paintPiece = (
    from: SegmentEnd,
    to: SegmentEnd,
    mode: PaintMode,
    joined: boolean,
  ): void => {
    const rect = coveredPixels(from, to, Math.max(from.profile.outer, to.profile.outer), this.mask);
    if (!rect) return;
    this.history.keep(rect);
    paintSegment(this.mask, rect, from, to, mode, joined);
    this.changed(rect);
  };

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
    if (!this.history.commit()) return;
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
