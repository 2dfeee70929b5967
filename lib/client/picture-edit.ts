import type { Turn } from "@/lib/placement/crop";
import { turnedSize } from "@/lib/placement/crop";
import type { Rect, Size } from "@/lib/painter/geometry";

/** What is done to a picture, in this order. */
export interface PictureEdit {
  /** Quarter turns to the right. */
  turn?: Turn;
  /** Mirrored from side to side, or from top to bottom. */
  flip?: { x: boolean; y: boolean };
  /** In pixels of the turned and mirrored picture; everything without. */
  crop?: Rect;
}

/** JPEG and WebP are written again at a quality where that is not seen. */
const QUALITY = 0.95;

/** A picture's size as it is seen, and its pixels. Rejects where the browser cannot read it. */
export function readPicture(source: Blob): Promise<ImageBitmap> {
  return createImageBitmap(source, { imageOrientation: "from-image" });
}

/**
 * The edited picture as a file, made in the browser. Every pixel is taken over as it is: nothing is scaled. JPEG
 * stays JPEG, lossy WebP stays WebP where the browser writes it, anything else becomes PNG.
 */
export async function editPicture(source: Blob, edit: PictureEdit, name: string): Promise<File> {
  const picture = await readPicture(source);
  const { turn = 0, flip = { x: false, y: false } } = edit;
  const size = turnedSize(picture, turn);
  const crop = edit.crop ?? { x: 0, y: 0, ...size };
  const canvas = new OffscreenCanvas(crop.width, crop.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw on");
  context.translate(-crop.x, -crop.y);
  if (flip.x) context.transform(-1, 0, 0, 1, size.width, 0);
  if (flip.y) context.transform(1, 0, 0, -1, 0, size.height);
  context.transform(...turning(picture, turn));
  context.imageSmoothingEnabled = false;
  context.drawImage(picture, 0, 0);
  picture.close();
  const blob = await canvas.convertToBlob({ type: writtenType(source.type), quality: QUALITY });
  return new File([blob], renamed(name, blob.type), { type: blob.type });
}

/** A picture drawn at a place of an opaque black canvas: a mask carried to another size. */
export async function redrawMask(source: Blob, at: Rect, size: Size): Promise<File> {
  const picture = await readPicture(source);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw on");
  context.fillStyle = "#000";
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, at.x, at.y, at.width, at.height);
  picture.close();
  return new File([await canvas.convertToBlob({ type: "image/png" })], "mask.png", { type: "image/png" });
}

type Matrix = [number, number, number, number, number, number];

/** Turns the picture so that its corner stays at 0, 0. */
function turning({ width, height }: Size, turn: Turn): Matrix {
  switch (turn) {
    case 0:
      return [1, 0, 0, 1, 0, 0];
    case 1:
      return [0, 1, -1, 0, height, 0];
    case 2:
      return [-1, 0, 0, -1, width, height];
    case 3:
      return [0, -1, 1, 0, 0, width];
  }
}

function writtenType(type: string): string {
  return type === "image/jpeg" || type === "image/webp" ? type : "image/png";
}

const EXTENSIONS: Readonly<Record<string, string>> = { "image/jpeg": "jpg", "image/webp": "webp" };

function renamed(name: string, type: string): string {
  return `${name.replace(/\.[^.]+$/, "")}.${EXTENSIONS[type] ?? "png"}`;
}
