import type { JobErrorCode } from "../../errors/job-error";
import type { VendorId } from "../../vendors/vendor-ids";
import type { HealthRange } from "./ranges";

/** How runs ended, and how long those took that succeeded. Cancelled ones count in neither. */
export interface RunFigures {
  succeeded: number;
  failed: number;
  /** Nobody knows whether the vendor ran, and charged, them. */
  uncertain: number;
  /** 0–1; null while nothing has ended. */
  successRate: number | null;
  /** Milliseconds from being sent to being kept; null while nothing has succeeded. */
  p50Ms: number | null;
  p95Ms: number | null;
}

/** One step of a chart's time. */
export interface HealthStep extends RunFigures {
  from: string;
}

/** Jobs that have not ended. */
export interface OpenFigures {
  /** Waiting in the studio's queue. */
  queued: number;
  /** Sent, and waiting or running at the vendor. */
  inFlight: number;
}

export interface CapabilityHealth extends RunFigures, OpenFigures {
  id: string;
}

/** One of the codes runs failed with: the studio's, and the vendor's own where it gave one. */
export interface ErrorFigure {
  code: JobErrorCode;
  vendorCode: string | null;
  count: number;
  lastAt: string;
}

/** Closed: calls are made. Open: the vendor has not been answering, and only probes are made. */
export interface BreakerView {
  state: "closed" | "open";
  /** Unanswered calls in a row. */
  failures: number;
  openedAt: string | null;
  probeAt: string | null;
  closedAt: string | null;
  /** The latest of them in the vendor's or the network's words. */
  lastFailure: { vendorCode: string | null; vendorMessage: string | null; at: string } | null;
}

/** A run the vendor withheld, or part of one; of what was asked for nothing is told. */
export interface ModerationBlock {
  jobId: string;
  provider: VendorId;
  capability: string;
  person: string;
  at: string;
  vendorCode: string | null;
  vendorMessage: string | null;
  /** How many of the run's results were withheld; 0: the run as a whole. */
  withheld: number;
}

export interface ProviderHealth extends RunFigures, OpenFigures {
  id: VendorId;
  isSandbox: boolean;
  enabled: boolean;
  concurrency: number;
  paused: boolean;
  breaker: BreakerView;
  /** Milliseconds by which the vendor's clock is ahead, as of then. */
  clock: { skewMs: number; at: string } | null;
  steps: HealthStep[];
  errors: ErrorFigure[];
  /** Those that ran, or have jobs now. */
  capabilities: CapabilityHealth[];
}

export interface HealthBoard {
  range: HealthRange;
  from: string;
  stepSeconds: number;
  providers: ProviderHealth[];
  /** The latest, newest first. */
  moderation: ModerationBlock[];
}
