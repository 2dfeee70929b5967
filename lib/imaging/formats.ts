/** Every format the studio stores, with how it is served and what kind of asset it makes. */
export const FORMATS = {
  png: { mime: "image/png", extension: "png", kind: "image" },
  jpeg: { mime: "image/jpeg", extension: "jpg", kind: "image" },
  webp: { mime: "image/webp", extension: "webp", kind: "image" },
  bmp: { mime: "image/bmp", extension: "bmp", kind: "image" },
  gif: { mime: "image/gif", extension: "gif", kind: "image" },
  avif: { mime: "image/avif", extension: "avif", kind: "image" },
  svg: { mime: "image/svg+xml", extension: "svg", kind: "vector" },
  eps: { mime: "application/postscript", extension: "eps", kind: "vector" },
  psd: { mime: "image/vnd.adobe.photoshop", extension: "psd", kind: "document" },
  mp4: { mime: "video/mp4", extension: "mp4", kind: "video" },
  mov: { mime: "video/quicktime", extension: "mov", kind: "video" },
  webm: { mime: "video/webm", extension: "webm", kind: "video" },
} as const;

export type StoredFormat = keyof typeof FORMATS;
export type RasterFormat = {
  [F in StoredFormat]: (typeof FORMATS)[F]["kind"] extends "image" ? F : never;
}[StoredFormat];

export type VideoFormat = {
  [F in StoredFormat]: (typeof FORMATS)[F]["kind"] extends "video" ? F : never;
}[StoredFormat];

/** Whether a format is a video's container. */
export function isVideo(format: StoredFormat): format is VideoFormat {
  return FORMATS[format].kind === "video";
}

/** Whether a format is a raster picture, which tools can take as input. */
export function isRaster(format: StoredFormat): format is RasterFormat {
  return FORMATS[format].kind === "image";
}

/** The format of a stored asset by its type. */
export function formatOfMime(mime: string): StoredFormat | null {
  const entry = Object.entries(FORMATS).find(([, format]) => format.mime === mime);
  return entry ? (entry[0] as StoredFormat) : null;
}
