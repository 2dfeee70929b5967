import { db } from "../../../db/client";
import type { ServedFile } from "../../../http/file-response";
import { storage } from "../../../storage";
import { StorageMissing } from "../../../storage/contract";
import { previewKeyOf, previewVersion } from "./files";

/**
 * A job's unfinished picture, the latest or the one just before it; null when there is none (any more), or the
 * job is not the person's.
 */
export async function readPreview(ownerId: string, id: string, version?: number): Promise<ServedFile | null> {
  const row = await db().job.findFirst({ where: { id, ownerId, deletedAt: null } });
  if (!row?.previewKey) return null;
  const wanted = version ?? previewVersion(row.previewKey);
  try {
    const bytes = await storage().get(previewKeyOf(row.previewKey, wanted));
    return {
      mime: "image/webp",
      size: bytes.length,
      etag: `"${id}-${wanted}"`,
      name: `easel-${id.slice(-12)}-unfinished.webp`,
      attachment: false,
      open: async (range) => new Uint8Array(range ? bytes.subarray(range.start, range.end + 1) : bytes),
    };
  } catch (error) {
    if (error instanceof StorageMissing) return null;
    throw error;
  }
}
