import type { Size } from "@/lib/painter/geometry";
import { maskFromRgba, type GreyMask } from "@/lib/painter/grey-mask";

/** A picture that is no mask for this one: it cannot be read, or has another size. */
export class MaskMismatch extends Error {
  constructor(readonly found: Size | null) {
    super(found ? `the mask is ${found.width} × ${found.height}` : "the mask cannot be read");
    this.name = "MaskMismatch";
  }
}

/** Reads a picture file as a mask of exactly this size. Throws MaskMismatch. */
export async function readMask(file: Blob, size: Size): Promise<GreyMask> {
  const bitmap = await createImageBitmap(file, {
    colorSpaceConversion: "none",
    premultiplyAlpha: "none",
  }).catch(() => {
    throw new MaskMismatch(null);
  });
  const { width, height } = bitmap;
  if (width !== size.width || height !== size.height) throw new MaskMismatch({ width, height });
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!context) throw new MaskMismatch(null);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return maskFromRgba(context.getImageData(0, 0, width, height).data, width, height);
}

/** Fetches a stored mask. Throws MaskMismatch when it is gone or does not fit. */
export async function fetchMask(assetId: string, size: Size, signal: AbortSignal): Promise<GreyMask> {
  const response = await fetch(`/api/v1/assets/${assetId}/file`, { signal });
  if (!response.ok) throw new MaskMismatch(null);
  return readMask(await response.blob(), size);
}
