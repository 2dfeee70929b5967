import { createMask, type GreyMask } from "../../lib/painter/grey-mask";

const SHADES = ".123456789#";

/** A small mask as it is drawn in a test: `.` is black, `#` white, a digit so many tenths of white. */
export function drawn(...lines: string[]): GreyMask {
  const mask = createMask(lines[0]?.length ?? 0, lines.length);
  [...lines.join("")].forEach((sign, i) => {
    mask.data[i] = Math.round((SHADES.indexOf(sign) / 10) * 255);
  });
  return mask;
}

/** The drawing of a mask, each pixel rounded to the nearest tenth. */
export function drawing({ width, height, data }: GreyMask): string[] {
  return Array.from({ length: height }, (_, y) =>
    Array.from(
      data.subarray(y * width, (y + 1) * width),
      (value) => SHADES[Math.round((value / 255) * 10)],
    ).join(""),
  );
}
