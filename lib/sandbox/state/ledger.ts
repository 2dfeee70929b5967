import { join } from "node:path";
import type { VendorId } from "../../vendors/vendor-ids";
import { JsonFolder } from "./json-folder";

/** What one request cost and how often the vendor was asked about it. */
export interface LedgerEntry {
  vendor: VendorId;
  /** The caller's id of the request. */
  requestId: string;
  endpoint: string;
  /** The vendor's id of the task. */
  jobId: string;
  /** Times money was taken; more than 1 is a bug of the studio's. */
  charged: number;
  /** Submits received, refused ones included. */
  submits: number;
  refused: number;
  queries: number;
  cancels: number;
  /** Callbacks that were answered as the vendor wants it. */
  callbacks: number;
}

type Counter = "charged" | "submits" | "refused" | "queries" | "cancels" | "callbacks";

/** Whom something is written down for. */
export type LedgerSubject = Pick<LedgerEntry, "requestId" | "endpoint" | "jobId">;

/** One vendor's account book; it outlives the process and a forgotten task. */
export class Ledger {
  private readonly entries: JsonFolder<LedgerEntry>;

  constructor(
    private readonly vendor: VendorId,
    folder: string,
  ) {
    this.entries = new JsonFolder<LedgerEntry>(join(folder, "ledger"), ({ requestId }) => requestId);
  }

  count({ requestId, endpoint, jobId }: LedgerSubject, ...counters: Counter[]): void {
    const known = this.entries.get(requestId);
    const entry: LedgerEntry = {
      requestId,
      endpoint,
      charged: 0,
      submits: 0,
      refused: 0,
      queries: 0,
      cancels: 0,
      callbacks: 0,
      ...known,
      vendor: this.vendor,
      jobId: jobId || (known?.jobId ?? ""),
    };
    for (const counter of counters) entry[counter] += 1;
    this.entries.put(entry);
  }

  list(requestId?: string): LedgerEntry[] {
    const all = this.entries.all();
    return requestId === undefined ? all : all.filter((entry) => entry.requestId === requestId);
  }

  clear(): void {
    for (const { requestId } of this.entries.all()) this.entries.delete(requestId);
  }
}
