/** Bounds on what the studio reads; checked on headers, before anything is decoded. */
export const UPLOAD_BYTES = 50 * 1024 * 1024;
/** Width × height of any picture: 8192 × 8192. */
export const PICTURE_PIXELS = 8192 * 8192;
/**
 * An SVG over this is kept without a picture of it: drawing one takes about 1.5 s and 130 MB of memory for each of its
 * megabytes where they are shapes.
 */
export const DRAWN_SVG_BYTES = 8 * 1024 * 1024;
/** Widths of thumbnails; each fits into a square of that side. */
export const THUMBNAIL_WIDTHS = [256, 512, 1024] as const;
export type ThumbnailWidth = (typeof THUMBNAIL_WIDTHS)[number];
