import { mkdir, rm } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { v4 as uuid } from "uuid";
import { dataDir } from "../../data-dir";
import type { ThumbnailWidth } from "../../imaging/limits";
import { PictureError } from "../../imaging/picture-error";
import { storage } from "../../storage";
import { StorageMissing } from "../../storage/contract";
import type { AssetRow } from "../assets/asset-view";
import { readResult } from "../assets/read-result";
import { readThumbnail } from "../assets/read-thumbnail";
import { standInPoster } from "../assets/stand-in-poster";
import { storePreview } from "../assets/store-derivatives";
import type { Finding } from "./finding";

/** Makes a thumbnail anew; null where what it shows cannot be read. */
export async function repairThumbnail(row: AssetRow, width: ThumbnailWidth): Promise<Finding["repair"]> {
  return unlessUnreadable(async () => ((await readThumbnail(row, width)) ? "made_again" : null));
}

/** Makes the preview of a drawing, document or video anew, with its thumbnails. */
export async function repairPreview(row: AssetRow): Promise<Finding["repair"]> {
  await mkdir(dataDir("tmp"), { recursive: true });
  const path = join(dataDir("tmp"), `${uuid()}.preview`);
  try {
    return await unlessUnreadable(async () => {
      await pipeline((await storage().stream(row.storageKey)).body, createWriteStream(path));
      const read = await readResult(path);
      const own = read === null || read === "too_large" ? null : read.pixels;
      const pixels =
        own ?? (row.output && row.kind === "video" ? await standInPoster(row.output.jobId) : null);
      if (!pixels) return null;
      await storePreview(row.storageKey, pixels);
      return "made_again";
    });
  } finally {
    await rm(path, { force: true });
  }
}

async function unlessUnreadable(make: () => Promise<Finding["repair"]>): Promise<Finding["repair"]> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof PictureError || error instanceof StorageMissing) return null;
    throw error;
  }
}
