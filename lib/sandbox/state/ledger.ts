import { join } from "node:path";
import { JsonFolder } from "./json-folder";
import { jobIdOf } from "./task";

/** What one request cost and how often the vendor was asked about it. */
export interface LedgerEntry {
  requestId: string;
  endpoint: string;
  jobId: string;
  /** Times money was taken; more than 1 is a bug of the studio's. */
  charged: number;
  /** Submits received, refused ones included. */
  submits: number;
  refused: number;
  queries: number;
  cancels: number;
}

type Counter = "charged" | "submits" | "refused" | "queries" | "cancels";

/** The vendor's account book; it outlives the process and a forgotten task. */
export class Ledger {
  private readonly entries: JsonFolder<LedgerEntry>;

  constructor(folder: string) {
    this.entries = new JsonFolder(join(folder, "ledger"));
  }

  count(requestId: string, endpoint: string, ...counters: Counter[]): void {
    const jobId = jobIdOf(requestId);
    const entry = this.entries.get(jobId) ?? {
      requestId,
      endpoint,
      jobId,
      charged: 0,
      submits: 0,
      refused: 0,
      queries: 0,
      cancels: 0,
    };
    for (const counter of counters) entry[counter] += 1;
    this.entries.put(jobId, entry);
  }

  list(requestId?: string): LedgerEntry[] {
    const all = this.entries.all();
    return requestId === undefined ? all : all.filter((entry) => entry.requestId === requestId);
  }

  clear(): void {
    for (const { jobId } of this.entries.all()) this.entries.delete(jobId);
  }
}
