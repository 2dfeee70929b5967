import type { ServedFile } from "../../http/file-response";
import { cleanOriginal } from "../../imaging/clean";
import { formatOfMime, isRaster, type RasterFormat } from "../../imaging/formats";
import { readHeader } from "../../imaging/header";
import { storage } from "../../storage";
import type { AssetRow } from "../assets/asset-view";
import { originalFile, thumbnailFile } from "../assets/read-asset-file";
import type { OpenShare } from "./open-share";
import { findShared } from "./shared-assets";

export interface SharedWish {
  /** A thumbnail of at least this width. */
  width?: number;
  /** Saved instead of shown. */
  download?: boolean;
}

/**
 * What an address of a share gives of one of its assets; null for all else. Thumbnails are always free of metadata.
 * Files themselves come only where they may be saved, and without metadata unless the share shows it; then a drawing
 * or a document, which cannot be cleaned, does not come at all. A video is played in any case: it is looked at so.
 */
export async function sharedFile(
  share: OpenShare,
  id: string,
  { width, download = false }: SharedWish,
): Promise<ServedFile | null> {
  const row = await findShared(share, id);
  if (!row) return null;
  if (width !== undefined) return withPlainName(await thumbnailFile(row, width), share, row);
  if (!mayBeFetched(share, row, download)) return null;
  const format = formatOfMime(row.mime);
  if (!share.details && row.source === "output" && format && isRaster(format))
    return withPlainName(await cleaned(row, format, download), share, row);
  return withPlainName(originalFile(row, download), share, row);
}

/** Whether a share gives an asset's file itself. */
export function mayBeFetched(
  { download, details }: Pick<OpenShare, "download" | "details">,
  { kind }: Pick<AssetRow, "kind">,
  toSave: boolean,
): boolean {
  if (kind === "video" && !toSave) return true;
  return download && (details || kind === "image" || kind === "video" || kind === "text");
}

/** Uploads were cleaned when they came; results are kept as the vendor sent them. */
async function cleaned(row: AssetRow, format: RasterFormat, download: boolean): Promise<ServedFile> {
  const bytes = await storage().get(row.storageKey);
  const plain = await cleanOriginal(bytes, await readHeader(bytes, format));
  return {
    ...originalFile(row, download),
    size: plain.length,
    etag: `"${row.sha256}-plain"`,
    open: async (range) => new Uint8Array(range ? plain.subarray(range.start, range.end + 1) : plain),
  };
}

/** A name may say what nobody was to know. */
function withPlainName(file: ServedFile | null, { details }: OpenShare, { id }: AssetRow): ServedFile | null {
  if (!file || details) return file;
  return { ...file, name: `easel-${id.slice(-12)}.${file.name.split(".").at(-1) ?? "bin"}` };
}
