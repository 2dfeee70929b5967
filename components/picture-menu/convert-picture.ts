export const DOWNLOAD_FORMATS = ["png", "jpeg", "webp"] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

const QUALITY = 0.92;

/** A stored picture drawn again in another format, at its own size. JPEG, which has no alpha, gets a white ground. */
export async function convertPicture(url: string, format: DownloadFormat): Promise<Blob> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to convert on");
  if (format === "jpeg") {
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(image, 0, 0);
  return canvas.convertToBlob({ type: `image/${format}`, quality: QUALITY });
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/avif": "avif",
  "image/bmp": "bmp",
  "image/svg+xml": "svg",
  "application/postscript": "eps",
  "image/vnd.adobe.photoshop": "psd",
  "video/mp4": "mp4",
};

/** A file name for a download: the picture's own where it has one, else from its id. */
export function downloadName({ id, name }: { id: string; name?: string | null }, type: string): string {
  const stem = name?.replace(/\.[^.]+$/, "") || `easel-${id.slice(0, 8)}`;
  return `${stem}.${EXTENSIONS[type] ?? "bin"}`;
}
