import { initializeCanvas, readPsd } from "ag-psd";
import { assertPixels } from "../header";
import { decoding, PictureError } from "../picture-error";
import type { Pixels } from "../pixels";

/** ag-psd asks for a canvas even where only pixel arrays are wanted. */
function refuseCanvas(): never {
  throw new Error("no canvas here");
}

function makeImageData(width: number, height: number): ImageData {
  return { width, height, data: new Uint8ClampedArray(width * height * 4), colorSpace: "srgb" } as ImageData;
}

/** A PSD's size by its header. Throws PictureError. */
export function psdSize(bytes: Buffer): { width: number; height: number } {
  if (bytes.length < 26) throw new PictureError("undecodable");
  const size = { width: bytes.readUInt32BE(18), height: bytes.readUInt32BE(14) };
  assertPixels(size.width, size.height);
  return size;
}

/** The composite picture a PSD carries, or null where it was saved without one. Throws PictureError. */
export async function previewPsd(bytes: Buffer): Promise<Pixels | null> {
  psdSize(bytes);
  initializeCanvas(refuseCanvas, makeImageData);
  const options = {
    useImageData: true,
    skipLayerImageData: true,
    skipThumbnail: true,
    skipLinkedFilesData: true,
  };
  const { imageData, width, height } = await decoding(() => readPsd(bytes, options));
  if (!imageData) return null;
  return { data: Buffer.from(imageData.data.buffer), width, height, channels: 4 };
}
