import { listAssets, type AssetPlace } from "../assets/list-assets";
import { loadExported, type ExportedAsset } from "./exported-asset";
import type { ExportWish } from "./export-wish";

/** Rows in memory at once. */
const BATCH = 200;
/** An archive's own directory is held until its end: this bounds it to some tens of megabytes. */
export const MOST_EXPORTED = 100_000;

/**
 * The assets of an export, a batch at a time: those chosen, in their order, or all that a search lists, newest
 * first. What is gone by its turn, or not the reader's to see, is left out.
 */
export async function* exportedAssets(
  readerId: string,
  { ids, search }: Pick<ExportWish, "ids" | "search">,
  batch = BATCH,
): AsyncGenerator<ExportedAsset[]> {
  for (let start = 0; ids && start < ids.length; start += batch)
    yield loadExported(readerId, ids.slice(start, start + batch));
  if (!search) return;
  let after: AssetPlace | null = null;
  for (let count = 0; count < MOST_EXPORTED; count += batch) {
    const page: Awaited<ReturnType<typeof listAssets>> = await listAssets(readerId, search, {
      limit: Math.min(batch, MOST_EXPORTED - count),
      after,
    });
    yield loadExported(
      readerId,
      page.items.map(({ id }) => id),
    );
    if (!page.next) return;
    after = page.next;
  }
}
