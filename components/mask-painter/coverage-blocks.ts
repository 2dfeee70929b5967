import type { Rect } from "@/lib/painter/geometry";
import { HALF, type GreyMask, type MaskEdge } from "@/lib/painter/grey-mask";
import { TILE, tileRect, tilesOf } from "@/lib/painter/tiles";

/** Side of one canvas, in tiles. A browser may copy a whole canvas when it changes after it was drawn. */
const BLOCK_TILES = 8;
export const BLOCK = BLOCK_TILES * TILE;

/**
 * The mask as canvases whose opacity is the mask, so that the browser can scale and tint it; with a hard edge as
 * it is after the cut. Blocks where nothing was ever painted have no canvas. Changes are noted as they come and
 * written once, when `flush` is called: many short segments overlap between two frames.
 */
export class CoverageBlocks {
  private readonly contexts = new Map<string, CanvasRenderingContext2D>();
  private readonly alpha: Uint32Array;
  private readonly stale = new Set<number>();
  private readonly image = new ImageData(TILE, TILE);
  private readonly pixels = new Uint32Array(this.image.data.buffer);

  constructor(
    readonly mask: GreyMask,
    edge: MaskEdge,
  ) {
    this.alpha = Uint32Array.from({ length: 256 }, (_, grey) => {
      const shown = edge === "soft" ? grey : grey >= HALF ? 255 : 0;
      return ((shown << 24) | 0xffffff) >>> 0;
    });
    this.note({ x: 0, y: 0, width: mask.width, height: mask.height });
  }

  /** Something changed in this box. */
  note(rect: Rect): void {
    for (const index of tilesOf(rect, this.mask)) this.stale.add(index);
  }

  /** Writes what changed. */
  flush(): void {
    for (const index of this.stale) this.write(tileRect(index, this.mask));
    this.stale.clear();
  }

  /** The canvas of the block at a column and row of blocks, if anything was ever painted there. */
  block(column: number, row: number): HTMLCanvasElement | undefined {
    return this.contexts.get(`${column} ${row}`)?.canvas;
  }

  private write({ x, y, width, height }: Rect): void {
    const { data, width: maskWidth } = this.mask;
    let seen = 0;
    for (let row = 0; row < height; row++) {
      const start = (y + row) * maskWidth + x;
      for (let column = 0; column < width; column++) {
        const grey = data[start + column] ?? 0;
        seen |= grey;
        this.pixels[row * TILE + column] = this.alpha[grey] ?? 0;
      }
    }
    const name = `${Math.floor(x / BLOCK)} ${Math.floor(y / BLOCK)}`;
    if (seen === 0 && !this.contexts.has(name)) return;
    this.context(name)?.putImageData(this.image, x % BLOCK, y % BLOCK, 0, 0, width, height);
  }

  private context(name: string): CanvasRenderingContext2D | null {
    const known = this.contexts.get(name);
    if (known) return known;
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = BLOCK;
    const context = canvas.getContext("2d");
    if (context) this.contexts.set(name, context);
    return context;
  }
}
