import { PictureError } from "../../imaging/picture-error";
import { StorageMissing } from "../../storage/contract";
import { exportNamer } from "./export-names";
import type { ExportWish } from "./export-wish";
import type { ExportedAsset } from "./exported-asset";
import { exportedAssets } from "./exported-assets";
import { exportedFile, type FileSource } from "./exported-file";
import { startManifest, type LeftOut } from "./manifest";
import { sidecarOf } from "./sidecar";
import type { ZipEntry } from "./zip/zip-bytes";

/** A picture made ready for its turn. */
type Opened = { asset: ExportedAsset; extension: string; source: FileSource } | LeftOut;

/**
 * The files of an export, each opened while the one before it is read. A picture whose file is missing or broken is
 * named in the manifest instead of failing the others.
 */
export async function* exportedEntries(readerId: string, wish: ExportWish): AsyncGenerator<ZipEntry> {
  const now = new Date();
  const manifest = await startManifest({ exportedAt: now });
  const nameOf = exportNamer(wish);
  try {
    for await (const opened of openedAhead(readerId, wish)) {
      if ("reason" in opened) {
        manifest.leaveOut(opened);
        continue;
      }
      const { asset, extension, source } = opened;
      const name = nameOf(asset, extension);
      const date = asset.row.createdAt;
      yield { name, date, source };
      if (wish.parameters === "none") continue;
      const sidecar = sidecarOf(name, asset);
      if (wish.parameters === "manifest") await manifest.add(sidecar);
      else yield { name: `${name}.json`, date, source: Buffer.from(`${JSON.stringify(sidecar, null, 2)}\n`) };
    }
    if (!manifest.isEmpty()) yield { name: "manifest.json", date: now, source: await manifest.read() };
  } finally {
    await manifest.discard();
  }
}

/** One picture ahead: opening and converting go on while the network takes the one before. */
async function* openedAhead(readerId: string, wish: ExportWish): AsyncGenerator<Opened> {
  let next: Promise<Opened> | undefined;
  try {
    for await (const batch of exportedAssets(readerId, wish))
      for (const asset of batch) {
        const current = next;
        next = open(asset, wish);
        // A failure is met when its turn comes, not as nobody's.
        next.catch(() => undefined);
        if (current) yield await current;
      }
    const last = next;
    next = undefined;
    if (last) yield await last;
  } finally {
    await next?.then(close, () => undefined);
  }
}

async function open(asset: ExportedAsset, wish: ExportWish): Promise<Opened> {
  try {
    const { extension, open: read } = await exportedFile(asset, wish);
    return { asset, extension, source: await read() };
  } catch (error) {
    const { id, name } = asset.row;
    if (error instanceof StorageMissing) return { id, name, reason: "missing" };
    if (error instanceof PictureError) return { id, name, reason: "unreadable" };
    throw error;
  }
}

function close(opened: Opened): void {
  if (!("reason" in opened) && !Buffer.isBuffer(opened.source)) opened.source.destroy();
}
