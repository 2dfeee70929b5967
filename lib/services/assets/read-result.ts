import { open, readFile, stat } from "node:fs/promises";
import { RESULT_BYTES } from "../../http/outgoing";
import { factsOf, parseFacts, type PictureFacts } from "../../imaging/facts";
import { isRaster, isVideo, type StoredFormat, type VideoFormat } from "../../imaging/formats";
import { readHeader } from "../../imaging/header";
import { DRAWN_SVG_BYTES } from "../../imaging/limits";
import { decodePixels, type Pixels } from "../../imaging/pixels";
import { previewPsd, psdSize } from "../../imaging/preview/psd-preview";
import { epsSize, previewSvg } from "../../imaging/preview/vector-preview";
import { sniff, SNIFF_BYTES } from "../../imaging/sniff";
import { sanitiseSvg } from "../../imaging/svg/sanitise-svg";
import { svgSize } from "../../imaging/svg/svg-size";
import { readVideoFacts } from "../../imaging/video/facts";
import { videoPoster } from "../../imaging/video/poster";

/** A result file, read: what to store and show of it. */
export interface ReadResult {
  format: StoredFormat;
  /** Replaces the file's bytes, where they may not be kept as they are. */
  cleaned?: Buffer;
  size: { width: number; height: number } | null;
  facts: PictureFacts;
  /** What thumbnails are made of; null where nothing can be drawn. */
  pixels: Pixels | null;
}

/**
 * Reads a downloaded file by its content. Null when it is no picture, video, vector or document at all;
 * `too_large` when it is over the bound of its kind. Throws PictureError where decoding fails.
 */
export async function readResult(path: string): Promise<ReadResult | "too_large" | null> {
  const { format } = await sniff(await readHead(path));
  if (!format) return null;
  if ((await stat(path)).size > RESULT_BYTES[isVideo(format) ? "video" : "picture"]) return "too_large";
  if (isVideo(format)) return readVideo(path, format);
  return readWhole(await readFile(path), format);
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The container tells size and length; where it does not, the first frame tells the size. */
async function readVideo(path: string, format: VideoFormat): Promise<ReadResult> {
  const [video, pixels] = await Promise.all([readVideoFacts(path, format), videoPoster(path, format)]);
  const shown = video ?? pixels;
  const facts = parseFacts({ durationMs: video?.durationMs ?? undefined });
  return { format, size: shown && { width: shown.width, height: shown.height }, facts, pixels };
}

async function readWhole(bytes: Buffer, format: StoredFormat): Promise<ReadResult> {
  if (isRaster(format)) {
    const header = await readHeader(bytes, format);
    const pixels = await decodePixels(bytes, format);
    return {
      format,
      size: { width: header.width, height: header.height },
      facts: factsOf(header, pixels),
      pixels,
    };
  }
  const facts = parseFacts({});
  if (format === "svg") {
    const cleaned = await sanitiseSvg(bytes);
    const drawn = cleaned.length <= DRAWN_SVG_BYTES ? await previewSvg(cleaned) : null;
    return { format, cleaned, size: drawn ?? svgSize(cleaned), facts, pixels: drawn && drawn.pixels };
  }
  if (format === "psd") return { format, size: psdSize(bytes), facts, pixels: await previewPsd(bytes) };
  return { format, size: epsSize(bytes), facts, pixels: null };
}
