import type { Readable } from "node:stream";
import { convertPicture, type DownloadFormat } from "../../imaging/convert";
import { cleanOriginal } from "../../imaging/clean";
import { embedText } from "../../imaging/embed";
import { FORMATS, formatOfMime, isRaster, type RasterFormat } from "../../imaging/formats";
import { readHeader } from "../../imaging/header";
import { storage } from "../../storage";
import { shownSource, type ShownSource } from "../assets/shown-source";
import type { ExportedAsset, Making } from "./exported-asset";
import type { ExportWish } from "./export-wish";

type Writing = Pick<ExportWish, "format" | "quality" | "metadata">;

/** Read whole up to this size: one reading is quicker than many, and the archive then says the size beforehand. */
const WHOLE_BYTES = 8 * 1024 * 1024;

export type FileSource = Readable | Buffer;

/** How one asset goes into an archive: under which extension, and its bytes when its turn comes. */
export interface ExportedFile {
  extension: string;
  /** Throws StorageMissing where nothing is stored, PictureError where what is stored cannot be read. */
  open(): Promise<FileSource>;
}

/**
 * Decides how an asset is written. Videos and texts go as they are stored; so does what has no raster picture to
 * convert. One picture at most is in memory, and none where bytes go as they are.
 */
export async function exportedFile(
  { row, making }: ExportedAsset,
  { format, quality, metadata }: Writing,
): Promise<ExportedFile> {
  const stored = formatOfMime(row.mime);
  const converts = format !== "stored" && format !== stored && row.kind !== "video" && row.kind !== "text";
  const source = converts ? await shownSource(row) : null;
  if (format !== "stored" && source) {
    const convert = () => converted(source, format, quality);
    return { extension: FORMATS[format].extension, open: withMetadata(convert, format, metadata, making) };
  }
  const extension = stored ? FORMATS[stored].extension : "txt";
  if (metadata === "keep" || !stored || !isRaster(stored)) return { extension, open: () => asStored(row) };
  return { extension, open: withMetadata(() => storage().get(row.storageKey), stored, metadata, making) };
}

async function asStored({ storageKey, bytes }: ExportedAsset["row"]): Promise<FileSource> {
  return bytes <= WHOLE_BYTES ? storage().get(storageKey) : (await storage().stream(storageKey)).body;
}

async function converted(source: ShownSource, format: DownloadFormat, quality: number): Promise<Buffer> {
  return convertPicture(await storage().get(source.key), source.format, format, quality);
}

function withMetadata(
  read: () => Promise<Buffer>,
  format: RasterFormat,
  metadata: ExportWish["metadata"],
  making: Making,
): () => Promise<Buffer> {
  return async () => {
    const bytes = await read();
    if (metadata === "keep") return bytes;
    if (metadata === "embed") return (await embedText(bytes, format, making)) ?? bytes;
    return cleanOriginal(bytes, await readHeader(bytes, format));
  };
}
