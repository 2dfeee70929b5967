const BLACK = 40;
const WHITE = 215;

/**
 * Whether a mask's greys are no more than antialiasing: every grey pixel has a black or a white one among its
 * neighbours. A feathered edge has greys surrounded by greys.
 */
export function greyBandIsThin(grey: Uint8Array, width: number, height: number): boolean {
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (isGrey(grey[y * width + x]) && !hasPlainNeighbour(grey, width, height, x, y)) return false;
    }
  }
  return true;
}

function hasPlainNeighbour(grey: Uint8Array, width: number, height: number, x: number, y: number): boolean {
  for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1) {
    for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
      if (!isGrey(grey[ny * width + nx])) return true;
    }
  }
  return false;
}

function isGrey(value = 0): boolean {
  return value > BLACK && value < WHITE;
}
