import type { Pixels } from "./finish";

/** A window onto a picture, in the picture's own pixels, with fractions. */
export interface View {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How far the window closes in, and how much of a clip's length is a start and a stop. */
const CLOSEST = 0.86;

/**
 * The window of a moment from 0 to 1: it begins as the whole picture, comes nearer and drifts towards a point
 * (0 to 1 in both directions), gently at both ends.
 */
export function viewAt(
  moment: number,
  picture: { width: number; height: number },
  towards: { x: number; y: number },
): View {
  const eased = moment * moment * (3 - 2 * moment);
  const scale = 1 - (1 - CLOSEST) * eased;
  const [width, height] = [picture.width * scale, picture.height * scale];
  return {
    left: (picture.width - width) * towards.x,
    top: (picture.height - height) * towards.y,
    width,
    height,
  };
}

/**
 * What a window shows, as RGBA of this size, interpolated between pixels so that a slow movement does not
 * tremble. The picture has three channels.
 */
export function lookThrough(picture: Pixels, view: View, size: { width: number; height: number }): Buffer {
  const { data, width, height } = picture;
  const frame = Buffer.alloc(size.width * size.height * 4, 255);
  const [stepX, stepY] = [view.width / size.width, view.height / size.height];
  for (let y = 0, at = 0; y < size.height; y += 1) {
    const sourceY = Math.min(height - 1, Math.max(0, view.top + (y + 0.5) * stepY - 0.5));
    const [upper, fractionY] = [Math.floor(sourceY), sourceY % 1];
    const rowStep = upper + 1 < height ? width * 3 : 0;
    for (let x = 0; x < size.width; x += 1, at += 4) {
      const sourceX = Math.min(width - 1, Math.max(0, view.left + (x + 0.5) * stepX - 0.5));
      const [left, fractionX] = [Math.floor(sourceX), sourceX % 1];
      const step = left + 1 < width ? 3 : 0;
      const from = (upper * width + left) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const here = from + channel;
        const above = mix(data[here] ?? 0, data[here + step] ?? 0, fractionX);
        const below = mix(data[here + rowStep] ?? 0, data[here + rowStep + step] ?? 0, fractionX);
        frame[at + channel] = Math.round(mix(above, below, fractionY));
      }
    }
  }
  return frame;
}

/** Lays a small RGBA picture over a frame. */
export function layOver(
  frame: Buffer,
  frameWidth: number,
  patch: Pixels & { left: number; top: number },
): void {
  for (let y = 0, from = 0; y < patch.height; y += 1) {
    let at = ((patch.top + y) * frameWidth + patch.left) * 4;
    for (let x = 0; x < patch.width; x += 1, from += 4, at += 4) {
      const opacity = (patch.data[from + 3] ?? 0) / 255;
      for (let channel = 0; channel < 3; channel += 1) {
        frame[at + channel] = Math.round(
          mix(frame[at + channel] ?? 0, patch.data[from + channel] ?? 0, opacity),
        );
      }
    }
  }
}

function mix(one: number, other: number, share: number): number {
  return one + (other - one) * share;
}
