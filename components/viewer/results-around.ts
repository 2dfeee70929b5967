import type { JobJson, OutputJson } from "@/lib/client/api-types";

/** More pictures beside each other would be too small to choose from. */
const MOST = 8;

/** The results of a run that can be looked at beside each other. */
export function stillResults(job: JobJson | undefined): OutputJson[] {
  return (job?.outputs ?? []).filter(({ kind, url }) => url && (kind === "image" || kind === "vector"));
}

/** The results that are shown with one of them: all, or of very many the eight it is among; and its place there. */
export function resultsAround(
  job: JobJson | undefined,
  assetId: string,
): { results: OutputJson[]; place: number } {
  const all = stillResults(job);
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === assetId),
  );
  const from = Math.floor(at / MOST) * MOST;
  return { results: all.slice(from, from + MOST), place: at - from };
}
