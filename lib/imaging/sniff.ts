import { fileTypeFromBuffer } from "file-type";
import type { StoredFormat } from "./formats";

/** How many of a file's first bytes are enough to tell its format. */
export const SNIFF_BYTES = 64 * 1024;

const BY_EXTENSION: Record<string, StoredFormat> = {
  png: "png",
  apng: "png",
  jpg: "jpeg",
  webp: "webp",
  bmp: "bmp",
  gif: "gif",
  avif: "avif",
  eps: "eps",
  ps: "eps",
  psd: "psd",
  mp4: "mp4",
  m4v: "mp4",
  mov: "mov",
  webm: "webm",
};

/** What a file is by its content: a format the studio stores, another known one by its name, or neither. */
export interface Sniffed {
  format: StoredFormat | null;
  /** A short name of what it seems to be, for messages: `heic`, `tiff`, `pdf`. */
  seems: string | null;
}

/** Tells a file's format from its first bytes (up to SNIFF_BYTES), never from its name or declared type. */
export async function sniff(head: Uint8Array): Promise<Sniffed> {
  const found = await fileTypeFromBuffer(head);
  const extension = found?.ext;
  const format = extension ? BY_EXTENSION[extension] : undefined;
  if (format) return { format, seems: extension ?? null };
  if (looksLikeSvg(head)) return { format: "svg", seems: "svg" };
  return { format: null, seems: extension ?? null };
}

/** XML whose root element is `svg`: prolog, comments and a document type may stand before it. */
function looksLikeSvg(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, SNIFF_BYTES))
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  const root = text
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<\?[\s\S]*?\?>/g, "")
    .replace(/<!DOCTYPE[^>[]*(\[[\s\S]*?\])?[^>]*>/i, "")
    .trimStart();
  return /^<(?:\w+:)?svg[\s>/]/.test(root);
}
