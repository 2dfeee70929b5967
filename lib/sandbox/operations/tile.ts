import { roll } from "./roll";
import type { Pixels } from "./finish";

/**
 * A picture made to continue over its own edges: at the edges it is itself moved by half (whose edges were
 * neighbours inside the picture), towards the middle it is itself.
 */
export function makeTile(pixels: Pixels, ways: "horizontal" | "both"): Pixels {
  const across = blendRolled(pixels, "x");
  return ways === "both" ? blendRolled(across, "y") : across;
}

function blendRolled(pixels: Pixels, axis: "x" | "y"): Pixels {
  const { data, width, height, channels } = pixels;
  const length = axis === "x" ? width : height;
  const rolled = roll(pixels, axis, Math.floor(length / 2));
  const band = Math.max(1, Math.floor(length * 0.24));
  const result = Buffer.from(data);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const position = axis === "x" ? x : y;
      const distance = Math.min(position, length - 1 - position);
      if (distance >= band) continue;
      const share = 0.5 - Math.cos((distance / band) * Math.PI) / 2;
      const at = (y * width + x) * channels;
      for (let channel = at; channel < at + channels; channel += 1) {
        const own = data[channel] ?? 0;
        const moved = rolled.data[channel] ?? 0;
        result[channel] = Math.round(moved + (own - moved) * share);
      }
    }
  }
  return { ...pixels, data: result };
}
