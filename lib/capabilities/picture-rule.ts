/** Picture formats the studio can hand a vendor. */
export type PictureFormat = "png" | "jpeg" | "webp" | "bmp" | "avif";

/** A dotted path into a capability's input, list items written `[]`: `goods.url`, `dresses[].image`. */
export type FieldPath = string;

/**
 * What a vendor asks of one picture, and what the studio may do to meet it. Sides are pixels, sizes bytes.
 * Whatever is not met and may not be mended is an input error at the picture's field.
 */
export interface PictureRule {
  /** Formats the vendor reads; anything else is converted to the first one that keeps alpha where needed. */
  formats: readonly PictureFormat[];
  maxBytes: number;
  minBytes?: number;
  /** Largest width and height; a larger picture is scaled down unless `shrink` is false. */
  maxSide?: number;
  minSide?: number;
  /** False where scaling the input down would spoil the point of the capability: larger is then an error. */
  shrink?: boolean;
  /** The picture must have transparency (`needs_matting` otherwise). */
  alpha?: "required";
  /** The picture is trimmed to its opaque part and the box given by these fields moves along with it. */
  trim?: { x: FieldPath; y: FieldPath; width: FieldPath; height: FieldPath };
  /** The picture is cropped (centre) and scaled to exactly the size these fields hold. */
  fit?: { width: FieldPath; height: FieldPath };
  /** When the field is empty but this catalogue id is given, the catalogue's own picture is sent instead. */
  catalog?: { kind: "backgrounds"; idPath: FieldPath };
  /** Present on masks. */
  mask?: MaskRule;
}

/** How a painted mask relates to its picture and how the vendor reads it. White acts, black leaves. */
export interface MaskRule {
  /** The picture whose width and height the mask must have. */
  of: FieldPath;
  /** `hard`: thresholded at 50 %; `soft`: the painted greys are kept. */
  edge: "hard" | "soft";
  /** Whether a mask without any white is an input error. */
  empty: "refused" | "allowed";
  /** True when the mask may instead have the size `fit` asks for. */
  orFitted?: boolean;
}
