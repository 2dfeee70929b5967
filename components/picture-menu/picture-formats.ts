/** What a picture can be saved as, besides as it is. */
export const DOWNLOAD_FORMATS = ["png", "jpeg", "webp"] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** A stored picture as PNG at its own size: the one format clipboards take. */
export async function pictureAsPng(url: string): Promise<Blob> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to convert on");
  context.drawImage(image, 0, 0);
  return canvas.convertToBlob({ type: "image/png" });
}
