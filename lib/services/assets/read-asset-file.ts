import type { ServedFile } from "../../http/file-response";
import { convertPicture, type DownloadFormat } from "../../imaging/convert";
import { FORMATS, formatOfMime } from "../../imaging/formats";
import { THUMBNAIL_WIDTHS, type ThumbnailWidth } from "../../imaging/limits";
import { storage } from "../../storage";
import type { AssetRow } from "./asset-view";
import { findAsset } from "./find-asset";
import { readThumbnail } from "./read-thumbnail";
import { shownSource } from "./shown-source";

export interface FileWish {
  /** A thumbnail of at least this width, where there is one so large. */
  width?: number;
  /** Converted, as a download. */
  format?: DownloadFormat;
  /** The bytes as they are, saved instead of shown. */
  download?: boolean;
}

/** What a person may fetch of an asset in their reach; null when there is none, or no such form of it. */
export async function readAssetFile(
  readerId: string,
  id: string,
  wish: FileWish,
): Promise<ServedFile | null> {
  const row = await findAsset(readerId, id);
  if (!row) return null;
  if (wish.format) return converted(row, wish.format);
  return wish.width === undefined
    ? originalFile(row, wish.download ?? false)
    : thumbnailFile(row, wish.width);
}

/** Drawings and documents are never shown by the browser itself: they could do more than be looked at. */
export function originalFile(row: AssetRow, download: boolean): ServedFile {
  const isSafeToShow = row.kind === "image" || row.kind === "video" || row.kind === "text";
  return {
    mime: row.mime,
    size: row.bytes,
    etag: `"${row.sha256}"`,
    name: fileName(row, formatOfMime(row.mime) ?? "txt"),
    attachment: download || !isSafeToShow,
    open: async (range) => (await storage().stream(row.storageKey, range)).body,
  };
}

/** A thumbnail of at least this width, where there is one so large; null where there can be none. */
export async function thumbnailFile(row: AssetRow, atLeast: number): Promise<ServedFile | null> {
  const width = widthFor(atLeast);
  const bytes = await readThumbnail(row, width);
  return bytes && fromBytes(row, bytes, { tag: String(width), format: "webp", attachment: false });
}

async function converted(row: AssetRow, format: DownloadFormat): Promise<ServedFile | null> {
  const source = await shownSource(row);
  if (!source) return null;
  const bytes = await convertPicture(await storage().get(source.key), source.format, format);
  return fromBytes(row, bytes, { tag: format, format, attachment: true });
}

function fromBytes(
  row: AssetRow,
  bytes: Buffer,
  { tag, format, attachment }: { tag: string; format: DownloadFormat; attachment: boolean },
): ServedFile {
  return {
    mime: FORMATS[format].mime,
    size: bytes.length,
    etag: `"${row.sha256}-${tag}"`,
    name: fileName(row, format),
    attachment,
    open: async (range) => new Uint8Array(range ? bytes.subarray(range.start, range.end + 1) : bytes),
  };
}

function widthFor(wanted: number): ThumbnailWidth {
  return THUMBNAIL_WIDTHS.find((width) => width >= wanted) ?? 1024;
}

function fileName({ id, name }: AssetRow, format: keyof typeof FORMATS | "txt"): string {
  const extension = format === "txt" ? "txt" : FORMATS[format].extension;
  const base = name?.replace(/\.[^.]{1,5}$/, "") || `easel-${id.slice(-12)}`;
  return `${base}.${extension}`;
}
