import type { AssetLabel } from "../../asset-marks";
import type { AssetKind } from "../../generated/prisma/enums";
import type { PictureFacts } from "../../imaging/facts";

/** An asset as the HTTP API and the browser see it: the contract's fields, then what the studio's own pages need. */
export interface AssetView {
  id: string;
  kind: AssetKind;
  mime: string;
  width: number | null;
  height: number | null;
  bytes: number;
  /** Of the bytes that `url` serves. */
  sha256: string;
  /** The bytes, as a path of this studio. */
  url: string;
  /** A WebP of at most 512 pixels a side (`?w=256` and `?w=1024` exist too); null where nothing can be shown. */
  thumbnailUrl: string | null;
  /** A tiny picture as a data URL, to be shown blurred until the thumbnail is there. */
  placeholder: string | null;
  name: string | null;
  createdAt: string;
  /** Whether it is the caller's; else somebody shares it, and its marks are not told. */
  own: boolean;
  favourite: boolean;
  /** 0: not rated, else 1 to 5. */
  rating: number;
  label: AssetLabel | null;
  source: "upload" | "output";
  /** Whether any pixel is transparent. */
  hasAlpha: boolean;
  /** The smallest box that holds every visible pixel; null where nothing is transparent or nothing visible. */
  trimBox: { left: number; top: number; width: number; height: number } | null;
  /** More than 1 for an animation, of which vendors get the first frame. */
  frames: number;
  /** Of a video, where its container says. */
  durationMs?: number;
  /** The job that made it. */
  jobId?: string;
}

/** An asset with all that is kept beside it. */
export interface AssetDetail extends AssetView {
  notes: string | null;
  tags: { id: string; name: string }[];
  /** Those the caller sees. */
  collections: { id: string; name: string }[];
  /** Whose it is, where it is not the caller's. */
  ownerName?: string;
}

/** Why an upload was not taken. `unsupported` with `format: "heic"` has advice of its own. */
export type UploadProblem =
  | { kind: "unsupported"; format: string | null }
  | { kind: "lying"; declared: string; format: string }
  | { kind: "too_large"; limit: "bytes" | "pixels"; maximum: number }
  | { kind: "undecodable" }
  | { kind: "storage_limit" };

/** A result file's row, ready for `asset.create` in the transaction that records the outputs. */
export interface ResultAsset {
  /** Made from job and index: storing again gives the same row. */
  id: string;
  ownerId: string;
  source: "output";
  kind: "image" | "video" | "vector" | "document";
  mime: string;
  width: number | null;
  height: number | null;
  bytes: number;
  sha256: string;
  storageKey: string;
  previewKey: string | null;
  placeholder: string | null;
  facts: PictureFacts;
}

/** `refused`: not a picture by its content, or over the bound of its kind; a job's `result_refused`. */
export type StoreResultOutcome =
  { ok: true; asset: ResultAsset } | { ok: false; reason: "not_a_picture" | "too_large" };
