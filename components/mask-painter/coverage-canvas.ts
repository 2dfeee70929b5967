import type { Rect } from "@/lib/painter/geometry";
import type { GreyMask } from "@/lib/painter/grey-mask";

const BAND = 256;

/**
 * The mask as a canvas of the picture's size whose opacity is the mask, so that the browser can scale and tint
 * it. Only boxes that changed are written.
 */
export class CoverageCanvas {
  readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D | null;

  constructor(private readonly mask: GreyMask) {
    this.canvas = document.createElement("canvas");
    this.canvas.width = mask.width;
    this.canvas.height = mask.height;
    this.context = this.canvas.getContext("2d");
    this.update({ x: 0, y: 0, width: mask.width, height: mask.height });
  }

  /** Writes a box again, in bands, so that a whole 16-megapixel mask needs no second copy of itself. */
  update(rect: Rect): void {
    for (let y = rect.y; y < rect.y + rect.height; y += BAND) {
      this.band({ ...rect, y, height: Math.min(BAND, rect.y + rect.height - y) });
    }
  }

  private band({ x, y, width, height }: Rect): void {
    const image = new ImageData(width, height);
    const pixels = new Uint32Array(image.data.buffer);
    for (let row = 0; row < height; row++) {
      const start = (y + row) * this.mask.width + x;
      for (let column = 0; column < width; column++) {
        pixels[row * width + column] = ((this.mask.data[start + column] ?? 0) << 24) | 0xffffff;
      }
    }
    this.context?.putImageData(image, x, y);
  }
}
