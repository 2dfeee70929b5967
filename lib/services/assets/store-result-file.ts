import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { v5 as uuid } from "uuid";
import type { DownloadedFile } from "../../http/contract";
import { FORMATS } from "../../imaging/formats";
import { PictureError } from "../../imaging/picture-error";
import type { Pixels } from "../../imaging/pixels";
import { storage } from "../../storage";
import type { ResultAsset, StoreResultOutcome } from "./contract";
import { readResult, type ReadResult } from "./read-result";
import { standInPoster } from "./stand-in-poster";
import { storePreview, storeThumbnails } from "./store-derivatives";

/** Ids of results are made of job and index under this one. */
const RESULT_NAMESPACE = "6f3b0d6e-5c0a-4b0e-9a53-6e2b8f0a7c11";

/** A finished local file a vendor's result was downloaded into, and which output it is. */
export interface ResultFile extends DownloadedFile {
  ownerId: string;
  jobId: string;
  index: number;
}

/**
 * Keeps a result: told by its content, sanitised where it could run script, with thumbnails, previews and
 * placeholder. Repeating it gives the same keys and the same row. The file is moved or deleted in any case.
 */
export async function storeResultFile(file: ResultFile): Promise<StoreResultOutcome> {
  try {
    const read = await readResult(file.path);
    if (read === null) return { ok: false, reason: "not_a_picture" };
    if (read === "too_large") return { ok: false, reason: "too_large" };
    return { ok: true, asset: await store(file, read) };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return { ok: false, reason: error.kind === "too_many_pixels" ? "too_large" : "not_a_picture" };
  } finally {
    await rm(file.path, { force: true });
  }
}

async function store(file: ResultFile, read: ReadResult): Promise<ResultAsset> {
  const { path, ownerId, jobId, index } = file;
  const { mime, extension, kind } = FORMATS[read.format];
  const storageKey = `outputs/${jobId.slice(-2)}/${jobId}-${index}.${extension}`;
  const { bytes, sha256 } = read.cleaned ? measured(read.cleaned) : file;
  const pixels = read.pixels ?? (kind === "video" ? await standInPoster(jobId) : null);
  const shown = await storeShown(storageKey, pixels, kind === "image");
  if (read.cleaned) await storage().put(storageKey, read.cleaned, mime);
  else await storage().putFile(storageKey, path, mime);
  return {
    id: uuid(`${jobId}:${index}`, RESULT_NAMESPACE),
    ownerId,
    source: "output",
    kind,
    mime,
    width: read.size?.width ?? null,
    height: read.size?.height ?? null,
    bytes,
    sha256,
    storageKey,
    ...shown,
    facts: read.facts,
  };
}

async function storeShown(
  storageKey: string,
  pixels: Pixels | null,
  isPicture: boolean,
): Promise<Pick<ResultAsset, "previewKey" | "placeholder">> {
  if (!pixels) return { previewKey: null, placeholder: null };
  if (!isPicture) return storePreview(storageKey, pixels);
  return { previewKey: null, placeholder: await storeThumbnails(storageKey, pixels) };
}

function measured(bytes: Buffer): { bytes: number; sha256: string } {
  return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
