import { distanceFromGround } from "./ground";

/** The colour step (RGB distance) that counts as an edge, and the distance at which nothing is ground any more. */
const EDGE = 6;
const FOREIGN = 36;
/** Edges are thickened by this many pixels, so that small gaps in an outline do not let the flood in. */
const THICKNESS = 2;

/** 255 where a pixel is walled off from the border by edges or too unlike the ground of its row. */
export function foreground(rgb: Buffer, width: number, height: number): Buffer {
  const walls = spread(edges(rgb, width, height), width, height);
  const reached = spread(flood(walls, width, height), width, height);
  const distance = distanceFromGround(rgb, width, height);
  return Buffer.from(reached.map((value, at) => (value === 0 || (distance[at] ?? 0) > FOREIGN ? 255 : 0)));
}

/** 1 where the colour changes suddenly to the right or below. */
function edges(rgb: Buffer, width: number, height: number): Uint8Array {
  const step = (from: number, to: number) =>
    Math.hypot(
      (rgb[from * 3] ?? 0) - (rgb[to * 3] ?? 0),
      (rgb[from * 3 + 1] ?? 0) - (rgb[to * 3 + 1] ?? 0),
      (rgb[from * 3 + 2] ?? 0) - (rgb[to * 3 + 2] ?? 0),
    );
  return Uint8Array.from({ length: width * height }, (_, pixel) => {
    const right = pixel % width < width - 1 && step(pixel, pixel + 1) >= EDGE;
    const below = pixel + width < width * height && step(pixel, pixel + width) >= EDGE;
    return right || below ? 1 : 0;
  });
}

/** What is set, grown on all sides. */
function spread(map: Uint8Array, width: number, height: number): Uint8Array {
  const across = map.map((_, pixel) => {
    const x = pixel % width;
    const row = pixel - x;
    return anySet(map, row + Math.max(0, x - THICKNESS), row + Math.min(width - 1, x + THICKNESS), 1);
  });
  return across.map((_, pixel) => {
    const x = pixel % width;
    const y = (pixel - x) / width;
    const from = x + Math.max(0, y - THICKNESS) * width;
    return anySet(across, from, x + Math.min(height - 1, y + THICKNESS) * width, width);
  });
}

function anySet(map: Uint8Array, from: number, to: number, stride: number): number {
  for (let at = from; at <= to; at += stride) if (map[at] === 1) return 1;
  return 0;
}

/** 1 wherever one comes from the border without touching a wall. */
function flood(walls: Uint8Array, width: number, height: number): Uint8Array {
  const reached = new Uint8Array(walls.length);
  const queue: number[] = [];
  const visit = (pixel: number) => {
    if (reached[pixel] === 1 || walls[pixel] === 1) return;
    reached[pixel] = 1;
    queue.push(pixel);
  };
  for (let x = 0; x < width; x += 1) {
    visit(x);
    visit((height - 1) * width + x);
  }
  for (let y = 0; y < height; y += 1) {
    visit(y * width);
    visit(y * width + width - 1);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const pixel = queue[head] ?? 0;
    const x = pixel % width;
    if (x > 0) visit(pixel - 1);
    if (x < width - 1) visit(pixel + 1);
    if (pixel >= width) visit(pixel - width);
    if (pixel < (height - 1) * width) visit(pixel + width);
  }
  return reached;
}
