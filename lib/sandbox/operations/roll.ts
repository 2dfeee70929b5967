import type { Pixels } from "./finish";

/** A picture moved along an axis, what leaves on one side coming back on the other. */
export function roll(pixels: Pixels, axis: "x" | "y", by: number): Pixels {
  const { data, width, height, channels } = pixels;
  const row = width * channels;
  const cut = axis === "x" ? by * channels : by * row;
  const moved = Buffer.alloc(data.length);
  const span = axis === "x" ? row : data.length;
  for (let start = 0; start < height * row; start += span) {
    data.copy(moved, start, start + cut, start + span);
    data.copy(moved, start + span - cut, start, start + cut);
  }
  return { ...pixels, data: moved };
}
