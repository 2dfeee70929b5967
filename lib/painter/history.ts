import { union, type Rect } from "./geometry";
import type { GreyMask } from "./grey-mask";
import {
  isTileUnchanged,
  packTile,
  readTile,
  tileBytes,
  tileRect,
  tilesOf,
  writeTile,
  type TilePixels,
} from "./tiles";

/** The tiles one step changed, as they were on the other side of it. Never altered once made. */
export interface Step {
  /** Tells steps of one history apart; equal ids mean equal pixels. */
  id: number;
  tiles: ReadonlyMap<number, TilePixels>;
  bytes: number;
}

/** All steps there are: those to take back, oldest first, and those taken back, latest first at the end. */
export interface Steps {
  done: readonly Step[];
  undone: readonly Step[];
}

export const HISTORY_LIMITS = { steps: 200, bytes: 256 * 2 ** 20 } as const;

/**
 * Undo and redo by changed tiles: memory follows what was painted, not the picture's size. A step is open
 * between its first `keep` and `commit` or `rollback`.
 */
export class History {
  private done: Step[];
  private undone: Step[];
  private open = new Map<number, TilePixels>();
  private nextId: number;

  constructor(
    private readonly mask: GreyMask,
    { done, undone }: Steps = { done: [], undone: [] },
    private readonly limits: { steps: number; bytes: number } = HISTORY_LIMITS,
  ) {
    this.done = [...done];
    this.undone = [...undone];
    this.nextId = [...done, ...undone].reduce((most, { id }) => Math.max(most, id), 0) + 1;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Bytes of pixels held by all steps. */
  get bytes(): number {
    return [...this.done, ...this.undone].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** The steps as they are now; later changes do not alter what this returned. */
  get steps(): Steps {
    return { done: [...this.done], undone: [...this.undone] };
  }

  /** Keeps the tiles of a box as they are before they are painted on; cheap for tiles already kept. */
  keep(rect: Rect): void {
    for (const index of tilesOf(rect, this.mask)) {
      if (!this.open.has(index)) this.open.set(index, readTile(this.mask, index));
    }
  }

  /** Ends the open step and tells whether it changed anything; one that did not leaves no trace. */
  commit(): boolean {
    const changed = [...this.open].filter(([index, pixels]) => !isTileUnchanged(this.mask, index, pixels));
    this.open = new Map();
    if (changed.length === 0) return false;
    this.done.push(this.step(changed));
    this.undone = [];
    while (this.done.length > this.limits.steps || (this.done.length > 1 && this.bytes > this.limits.bytes)) {
      this.done.shift();
    }
    return true;
  }

  /** Takes the open step back and returns the box that changed. */
  rollback(): Rect | null {
    const kept = this.open;
    this.open = new Map();
    return this.write(kept);
  }

  /** Goes one step back; returns the box that changed, null when there is none. */
  undo(): Rect | null {
    return this.move(this.done, this.undone);
  }

  /** Goes one step forward again. */
  redo(): Rect | null {
    return this.move(this.undone, this.done);
  }

  /** Exchanges a step's tiles with the mask's, which turns an undo step into its redo step. */
  private move(from: Step[], to: Step[]): Rect | null {
    const step = from.pop();
    if (!step) return null;
    to.push(this.step([...step.tiles.keys()].map((index) => [index, readTile(this.mask, index)])));
    return this.write(step.tiles);
  }

  private step(tiles: readonly (readonly [number, TilePixels])[]): Step {
    const packed = new Map(tiles.map(([index, pixels]) => [index, packTile(pixels)]));
    const bytes = [...packed.values()].reduce<number>((sum, pixels) => sum + tileBytes(pixels), 0);
    return { id: this.nextId++, tiles: packed, bytes };
  }

  private write(tiles: ReadonlyMap<number, TilePixels>): Rect | null {
    let changed: Rect | null = null;
    for (const [index, pixels] of tiles) {
      writeTile(this.mask, index, pixels);
      changed = union(changed, tileRect(index, this.mask));
    }
    return changed;
  }
}
