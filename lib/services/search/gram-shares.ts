import { db } from "../../db/client";

/** The database renews its statistics with every tenth row or so; ours may lag behind them by this. */
const KEEP_MS = 5 * 60_000;

interface Shares {
  readAt: number;
  byGram: ReadonlyMap<string, number>;
}
let kept: Promise<Shares> | undefined;

/**
 * The largest part of all assets that can have every one of these entries, 0 to 1, by the database's statistics: no
 * more than the rarest of them has. Entries it does not list are rare.
 */
export async function largestShare(grams: readonly string[]): Promise<number> {
  if (grams.length === 0) return 1;
  kept ??= read();
  if (Date.now() - (await kept).readAt > KEEP_MS) kept = read();
  const { byGram } = await kept;
  return Math.min(...grams.map((gram) => byGram.get(gram) ?? 0));
}

async function read(): Promise<Shares> {
  const [row] = await db().$queryRaw<{ grams: string[] | null; shares: number[] | null }[]>`
    SELECT most_common_elems::text::text[] AS grams, most_common_elem_freqs::float8[] AS shares FROM pg_stats
    WHERE schemaname = current_schema() AND tablename = 'asset' AND attname = 'searchGrams'`;
  const shares = row?.shares ?? [];
  const byGram = new Map((row?.grams ?? []).map((gram, index) => [gram, shares[index] ?? 0]));
  return { readAt: Date.now(), byGram };
}
