import { profileOf, type Brush, type StrokePoint } from "./brush";
import type { PaintMode, SegmentEnd } from "./rasterise";

/** Paints one segment of a stroke; `joined` when the stroke was painted up to its start. */
type PaintPiece = (from: SegmentEnd, to: SegmentEnd, mode: PaintMode, joined: boolean) => void;

/**
 * A stroke under way. A wide brush held still or moved slowly sends far more places than can be seen: those
 * closer together than a fiftieth of its radius are left out, except the last.
 */
export class Stroke {
  private readonly start: SegmentEnd;
  private painted: SegmentEnd;
  private skipped: SegmentEnd | null = null;
  /** Whether what was painted last is as wide at its start as at its end. */
  private wasEven = true;

  constructor(
    at: StrokePoint,
    private readonly brush: Brush,
    readonly mode: PaintMode,
    private readonly paint: PaintPiece,
  ) {
    this.start = this.painted = this.endAt(at);
    this.paint(this.start, this.start, mode, false);
  }

  /** Where the stroke is now. */
  get last(): SegmentEnd {
    return this.skipped ?? this.painted;
  }

  extend(points: readonly StrokePoint[]): void {
    for (const point of points) {
      const end = this.endAt(point);
      const moved = Math.hypot(end.x - this.painted.x, end.y - this.painted.y);
      const widened = Math.abs(end.profile.outer - this.painted.profile.outer);
      if (Math.max(moved, widened) < Math.max(0.25, end.profile.outer / 50)) this.skipped = end;
      else this.paintTo(end);
    }
  }

  /** Paints from the start to here; what was painted before has to be taken back by the caller. */
  straighten(to: StrokePoint): void {
    this.painted = this.endAt(to);
    this.skipped = null;
    this.wasEven = this.painted.profile.outer === this.start.profile.outer;
    this.paint(this.start, this.painted, this.mode, false);
  }

  /** Paints what was left out at the end. */
  finish(): void {
    if (this.skipped) this.paintTo(this.skipped);
  }

  private paintTo(end: SegmentEnd): void {
    this.paint(
      this.painted,
      end,
      this.mode,
      this.wasEven && end.profile.outer === this.painted.profile.outer,
    );
    this.wasEven = end.profile.outer === this.painted.profile.outer;
    this.painted = end;
    this.skipped = null;
  }

  private endAt({ x, y, force }: StrokePoint): SegmentEnd {
    return { x, y, profile: profileOf(this.brush, force) };
  }
}
