import { decode } from "bmp-ts";

/** Width and height of a BMP's header; null where it is none. Rows may run downwards (negative height). */
export function bmpSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 26 || bytes.toString("latin1", 0, 2) !== "BM") return null;
  const headerSize = bytes.readUInt32LE(14);
  const [width, height] =
    headerSize === 12
      ? [bytes.readUInt16LE(18), bytes.readUInt16LE(20)]
      : [bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22))];
  return width > 0 && height > 0 ? { width, height } : null;
}

/** A BMP's pixels as RGBA. Only 32-bit files have alpha, and one that is zero everywhere means none. */
export function decodeBmp(bytes: Buffer): { data: Buffer; width: number; height: number } {
  const size = bmpSize(bytes);
  if (!size) throw new Error("not a BMP");
  const { data, bitPP } = decode(bytes, { toRGBA: true });
  if (data.length !== size.width * size.height * 4) throw new Error("truncated BMP");
  if (bitPP !== 32 || !hasAnyAlpha(data)) for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { data, ...size };
}

function hasAnyAlpha(data: Buffer): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) return true;
  return false;
}
