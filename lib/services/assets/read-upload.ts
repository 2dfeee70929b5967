import { createHash } from "node:crypto";
import { cleanOriginal } from "../../imaging/clean";
import { declarationFits } from "../../imaging/declared-type";
import { factsOf, type PictureFacts } from "../../imaging/facts";
import { FORMATS, isRaster, type RasterFormat } from "../../imaging/formats";
import { readHeader } from "../../imaging/header";
import { PICTURE_PIXELS, UPLOAD_BYTES } from "../../imaging/limits";
import { PictureError } from "../../imaging/picture-error";
import { decodePixels, type Pixels } from "../../imaging/pixels";
import { sniff, SNIFF_BYTES } from "../../imaging/sniff";
import type { UploadProblem } from "./contract";

/** An upload, read and cleaned, before it is stored. */
export interface ReadUpload {
  format: RasterFormat;
  /** The bytes to keep. */
  bytes: Buffer;
  sha256: string;
  width: number;
  height: number;
  facts: PictureFacts;
  pixels: Pixels;
}

/** Reads a picture somebody sent: told by content, bounded before decoding, decoded whole, cleaned. */
export async function readUpload(
  bytes: Buffer,
  declared: string | undefined,
): Promise<{ ok: true; upload: ReadUpload } | { ok: false; problem: UploadProblem }> {
  if (bytes.length > UPLOAD_BYTES)
    return refused({ kind: "too_large", limit: "bytes", maximum: UPLOAD_BYTES });
  const { format, seems } = await sniff(bytes.subarray(0, SNIFF_BYTES));
  if (!format || !isRaster(format)) return refused({ kind: "unsupported", format: seems });
  if (!declarationFits(declared, FORMATS[format].mime)) {
    return refused({ kind: "lying", declared: declared ?? "", format });
  }
  try {
    const header = await readHeader(bytes, format);
    const pixels = await decodePixels(bytes, format);
    const kept = await cleanOriginal(bytes, header);
    const sha256 = createHash("sha256").update(kept).digest("hex");
    const { width, height } = header;
    return {
      ok: true,
      upload: { format, bytes: kept, sha256, width, height, facts: factsOf(header, pixels), pixels },
    };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    if (error.kind === "undecodable") return refused({ kind: "undecodable" });
    return refused({ kind: "too_large", limit: "pixels", maximum: PICTURE_PIXELS });
  }
}

function refused(problem: UploadProblem): { ok: false; problem: UploadProblem } {
  return { ok: false, problem };
}
