import { wholeOf, type Rect, type Size } from "./geometry";
import type { GreyMask } from "./grey-mask";
import { TILE, tilesOf } from "./tiles";

/** Parts of a mask's pixels, enough to bring an older copy up to date: boxes, and what is in them one after the other. */
export interface MaskPieces {
  boxes: readonly Rect[];
  data: Uint8Array<ArrayBuffer>;
}

/** Notes which tiles of a mask changed since they were last taken. */
export class ChangedPieces {
  private readonly columns: number;
  private readonly rows: number;
  private readonly changed: Uint8Array;

  constructor(private readonly mask: GreyMask) {
    this.columns = Math.ceil(mask.width / TILE);
    this.rows = Math.ceil(mask.height / TILE);
    this.changed = new Uint8Array(this.columns * this.rows);
  }

  note(rect: Rect): void {
    for (const index of tilesOf(rect, this.mask)) this.changed[index] = 1;
  }

  noteAll(): void {
    this.note(wholeOf(this.mask));
  }

  /** Copies what changed; from now on only later changes count. */
  take(): MaskPieces {
    const boxes = this.boxes();
    const data = new Uint8Array(boxes.reduce((sum, { width, height }) => sum + width * height, 0));
    let at = 0;
    for (const line of linesOf(boxes, this.mask)) {
      data.set(this.mask.data.subarray(line.start, line.start + line.length), at);
      at += line.length;
    }
    this.changed.fill(0);
    return { boxes, data };
  }

  /** Neighbours in a row of tiles as one box each. */
  private boxes(): Rect[] {
    const boxes: Rect[] = [];
    for (let row = 0; row < this.rows; row++) {
      const y = row * TILE;
      const height = Math.min(TILE, this.mask.height - y);
      for (let column = 0; column < this.columns; column++) {
        const first = column;
        while (column < this.columns && this.changed[row * this.columns + column]) column++;
        if (column === first) continue;
        const width = Math.min(column * TILE, this.mask.width) - first * TILE;
        boxes.push({ x: first * TILE, y, width, height });
      }
    }
    return boxes;
  }
}

/** Writes pieces of another mask of the same size where they belong. */
export function applyPieces(mask: GreyMask, { boxes, data }: MaskPieces): void {
  let at = 0;
  for (const { start, length } of linesOf(boxes, mask)) {
    mask.data.set(data.subarray(at, at + length), start);
    at += length;
  }
}

/** The runs of bytes that boxes are in a mask; a box as wide as the mask is one run. */
function* linesOf(boxes: readonly Rect[], mask: Size): Generator<{ start: number; length: number }> {
  for (const { x, y, width, height } of boxes) {
    if (width === mask.width) yield { start: y * width, length: width * height };
    else for (let row = 0; row < height; row++) yield { start: (y + row) * mask.width + x, length: width };
  }
}
