import type { Size } from "../painter/geometry";

/** Where a picture lies when it is fitted into a frame of another shape, centred; in the frame's pixels. */
export function containedBox(picture: Size, frame: Size): { x: number; y: number } & Size {
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  return { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height };
}
