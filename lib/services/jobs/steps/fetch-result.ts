import { OutgoingError } from "../../../http/contract";
import { downloadResult } from "../../../http/outgoing";
import { storeResultFile } from "../../assets/store-result-file";
import type { JobRow } from "../job-row";
import type { StoredAsset } from "./collect-state";

/** What became of one result file. `later`: not to be had now; `refused`: never to be kept. */
export type FetchOutcome =
  | { kind: "stored"; asset: StoredAsset }
  | { kind: "later"; reason: string }
  | { kind: "refused"; reason: string };

/** Whatever else the guard says (an address it refuses, too large, too slow) would be so again. */
const PASSING = new Set(["transport", "timeout", "bad_status"]);

/** Downloads a result file through the guard and stores it with its thumbnails. */
export async function fetchResult(
  job: JobRow,
  index: number,
  file: { url: string; seed?: string },
  kind: "picture" | "video",
): Promise<FetchOutcome> {
  try {
    const downloaded = await downloadResult(file.url, kind);
    const { id: jobId, ownerId } = job;
    const kept = await storeResultFile({ ...downloaded, ownerId, jobId, index });
    if (!kept.ok) return { kind: "refused", reason: kept.reason };
    const facts: StoredAsset["facts"] = { ...kept.asset.facts };
    if (file.seed !== undefined) facts.seed = file.seed;
    return { kind: "stored", asset: { ...kept.asset, facts } };
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    return { kind: PASSING.has(error.kind) ? "later" : "refused", reason: error.message };
  }
}
