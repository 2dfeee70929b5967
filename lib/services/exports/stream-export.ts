import { Readable } from "node:stream";
import { PictureError } from "../../imaging/picture-error";
import { logger } from "../../logger";
import { StorageMissing } from "../../storage/contract";
import { ReaderGone, startArchive, type Archive } from "./archive";
import { exportNamer } from "./export-names";
import type { ExportWish } from "./export-wish";
import type { ExportedAsset } from "./exported-asset";
import { exportedAssets } from "./exported-assets";
import { exportedFile } from "./exported-file";
import { startManifest, type LeftOut, type Manifest } from "./manifest";
import { sidecarOf } from "./sidecar";

/**
 * Packs pictures while they are read, with a memory that does not grow with their number. A picture whose file is
 * missing or broken is named in the manifest instead of failing the others. Stops when its reader goes.
 */
export function streamExport(readerId: string, wish: ExportWish): Readable {
  const archive = startArchive();
  void pack(readerId, wish, archive).catch((error: unknown) => {
    if (!(error instanceof ReaderGone)) logger.error({ err: error }, "an export failed");
    archive.fail(error);
  });
  return archive.body;
}

async function pack(readerId: string, wish: ExportWish, archive: Archive): Promise<void> {
  const now = new Date();
  const manifest = await startManifest({ exportedAt: now });
  const nameOf = exportNamer(wish);
  try {
    for await (const batch of exportedAssets(readerId, wish))
      for (const asset of batch) await packOne(asset, wish, { archive, manifest, nameOf });
    if (!manifest.isEmpty()) await archive.add("manifest.json", await manifest.read(), now);
    archive.finish();
  } finally {
    await manifest.discard();
  }
}

interface Packing {
  archive: Archive;
  manifest: Manifest;
  nameOf: ReturnType<typeof exportNamer>;
}

async function packOne(asset: ExportedAsset, wish: ExportWish, packing: Packing): Promise<void> {
  const { archive, manifest, nameOf } = packing;
  const { createdAt } = asset.row;
  const file = await exportedFile(asset, wish);
  const source = await file.open().catch((error: unknown) => leftOut(error, asset));
  if ("reason" in source) return manifest.leaveOut(source);
  const name = nameOf(asset, file.extension);
  await archive.add(name, source, createdAt);
  const sidecar = sidecarOf(name, asset);
  if (wish.parameters === "manifest") await manifest.add(sidecar);
  if (wish.parameters === "each")
    await archive.add(`${name}.json`, Buffer.from(`${JSON.stringify(sidecar, null, 2)}\n`), createdAt);
}

function leftOut(error: unknown, { row: { id, name } }: ExportedAsset): LeftOut {
  if (error instanceof StorageMissing) return { id, name, reason: "missing" };
  if (error instanceof PictureError) return { id, name, reason: "unreadable" };
  throw error;
}
