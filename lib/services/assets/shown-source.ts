import { db } from "../../db/client";
import { formatOfMime, isRaster, type RasterFormat } from "../../imaging/formats";
import type { AssetRow } from "./asset-view";

/** A stored raster picture that shows an asset: its own bytes or its preview. */
export interface ShownSource {
  key: string;
  format: RasterFormat;
}

/**
 * What an asset is shown by; null where there is nothing. An EPS, which nothing here draws, is shown by the SVG
 * the same job made.
 */
export async function shownSource(row: AssetRow): Promise<ShownSource | null> {
  if (row.previewKey) return { key: row.previewKey, format: "webp" };
  const format = formatOfMime(row.mime);
  if (format && isRaster(format)) return { key: row.storageKey, format };
  if (format !== "eps" || !row.output) return null;
  const sibling = await db().asset.findFirst({
    where: { output: { jobId: row.output.jobId }, kind: "vector", previewKey: { not: null } },
  });
  return sibling?.previewKey ? { key: sibling.previewKey, format: "webp" } : null;
}
