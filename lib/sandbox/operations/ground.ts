/**
 * How far every pixel's colour is from the ground it would show, were the subject not there: in each row the ground
 * runs evenly from what is at the left border to what is at the right one.
 */
export function distanceFromGround(rgb: Buffer, width: number, height: number): Float32Array {
  const left = edgeColours(rgb, width, height, 0);
  const right = edgeColours(rgb, width, height, width - EDGE_WIDTH);
  return Float32Array.from({ length: width * height }, (_, pixel) => {
    const y = Math.floor(pixel / width);
    const share = (pixel % width) / width;
    const parts = [0, 1, 2].map((channel) => {
      const from = left[y * 3 + channel] ?? 0;
      const ground = from + ((right[y * 3 + channel] ?? 0) - from) * share;
      return (rgb[pixel * 3 + channel] ?? 0) - ground;
    });
    // Light falls unevenly on any ground: a change of brightness says less than a change of hue.
    const brightness = ((parts[0] ?? 0) + (parts[1] ?? 0) + (parts[2] ?? 0)) / 3;
    return Math.hypot(...parts.map((part) => part - brightness), brightness * BRIGHTNESS_WEIGHT);
  });
}

const EDGE_WIDTH = 4;
const BRIGHTNESS_WEIGHT = 0.55;

function edgeColours(rgb: Buffer, width: number, height: number, from: number): Float32Array {
  return Float32Array.from({ length: height * 3 }, (_, index) => {
    const y = Math.floor(index / 3);
    let sum = 0;
    for (let x = from; x < from + EDGE_WIDTH; x += 1) sum += rgb[(y * width + x) * 3 + (index % 3)] ?? 0;
    return sum / EDGE_WIDTH;
  });
}
