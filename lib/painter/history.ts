import { union, type Rect } from "./geometry";
import type { GreyMask } from "./grey-mask";
import { readTile, tileRect, tilesOf, writeTile, type TilePixels } from "./tiles";

/** The tiles one step changed, as they were on the other side of it. */
type Step = Map<number, TilePixels>;

const MAX_STEPS = 200;

/**
 * Undo and redo by changed tiles: memory follows what was painted, not the picture's size. A step is open
 * between its first `keep` and `commit` or `rollback`.
 */
export class History {
  private readonly done: Step[] = [];
  private undone: Step[] = [];
  private open: Step = new Map();

  constructor(private readonly mask: GreyMask) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Bytes held by all steps. */
  get bytes(): number {
    const sizes = [...this.done, ...this.undone].flatMap((step) =>
      [...step.values()].map((pixels) => (typeof pixels === "number" ? 1 : pixels.length)),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  /** Keeps the tiles of a box as they are before they are painted on; cheap for tiles already kept. */
  keep(rect: Rect): void {
    for (const index of tilesOf(rect, this.mask)) {
      if (!this.open.has(index)) this.open.set(index, readTile(this.mask, index));
    }
  }

  /** Ends the open step; one that touched nothing leaves no trace. */
  commit(): void {
    if (this.open.size === 0) return;
    this.done.push(this.open);
    if (this.done.length > MAX_STEPS) this.done.shift();
    this.undone = [];
    this.open = new Map();
  }

  /** Takes the open step back and returns the box that changed. */
  rollback(): Rect | null {
    const step = this.open;
    this.open = new Map();
    return this.swap(step);
  }

  /** Goes one step back; returns the box that changed, null when there is none. */
  undo(): Rect | null {
    return this.move(this.done, this.undone);
  }

  /** Goes one step forward again. */
  redo(): Rect | null {
    return this.move(this.undone, this.done);
  }

  private move(from: Step[], to: Step[]): Rect | null {
    const step = from.pop();
    if (!step) return null;
    to.push(step);
    return this.swap(step);
  }

  /** Exchanges the step's tiles with the mask's, which turns an undo step into its redo step. */
  private swap(step: Step): Rect | null {
    let changed: Rect | null = null;
    for (const [index, pixels] of step) {
      step.set(index, readTile(this.mask, index));
      writeTile(this.mask, index, pixels);
      changed = union(changed, tileRect(index, this.mask));
    }
    return changed;
  }
}
