import { storage } from "../../storage";
import { canBeShown, type AssetRow } from "../assets/asset-view";
import { shownSource } from "../assets/shown-source";
import { thumbnailKey } from "../assets/thumbnail-key";
import type { Finding } from "./finding";
import { repairBytes } from "./repair-bytes";
import { repairPreview, repairThumbnail } from "./repair-derivatives";

/** Made when a picture comes; the large one only when somebody opens it. */
const KEPT_WIDTHS = [256, 512] as const;

/** Compares a row with its files; `hash` is that of the bytes under its key, null where there are none. */
export async function* checkRow(
  row: AssetRow,
  hash: string | null,
  repair: boolean,
): AsyncGenerator<Finding> {
  const { id: assetId, storageKey: key } = row;
  if (hash !== row.sha256) {
    const found = hash === null ? "missing" : "wrong";
    const kind = hash === null ? "missing_file" : "wrong_bytes";
    yield { kind, key, assetId, repair: repair ? await repairBytes(row, found) : null };
  }
  if (row.previewKey && !(await storage().has(row.previewKey))) {
    const made = repair ? await repairPreview(row) : null;
    yield { kind: "missing_preview", key: row.previewKey, assetId, repair: made };
  }
  if (!canBeShown(row)) return;
  for (const width of KEPT_WIDTHS) {
    const thumbnail = thumbnailKey(key, width);
    // What nothing here can draw has a card in place of thumbnails, and no file.
    if ((await storage().has(thumbnail)) || !(await shownSource(row))) continue;
    const made = repair ? await repairThumbnail(row, width) : null;
    yield { kind: "missing_thumbnail", key: thumbnail, assetId, repair: made };
  }
}
