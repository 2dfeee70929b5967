import type { JobFailure } from "../../../errors/job-error";
import type { OutgoingError } from "../../../http/contract";
import { networkTrouble, type NetworkTrouble } from "./network-trouble";

/** Why a connection test failed, by what is to be done about it. */
export const CONNECTION_FAILURES = [
  "disabled",
  "not_configured",
  "dns",
  "refused",
  "network",
  "tls",
  "timeout",
  "guard",
  "clock",
  "signature",
  "quota",
  "rate_limited",
  "wrong_address",
  "server",
  "other",
] as const satisfies (NetworkTrouble | string)[];
export type ConnectionFailureKind = (typeof CONNECTION_FAILURES)[number];

/** What was seen of the test's call. */
export interface CallEvidence {
  /** What the connection threw, when there was no whole answer. */
  error: OutgoingError | null;
  /** The answer's HTTP status. */
  status: number | null;
  /** Milliseconds by which the vendor's clock is ahead; null when its answer had no date. */
  skewMs: number | null;
}

/** Vendors accept signatures for at least five minutes; beyond four the clock is the first to suspect. */
export const SKEW_REFUSED_MS = 240_000;
/** A vendor that speaks of time is believed when the clocks are at least this far apart. */
const SKEW_SUSPECT_MS = 30_000;

const OF_TIME =
  /timestamp|time.?skew|\bx-?date\b|expired|clock|时间戳|时间.{0,6}(?:过期|不正确|错误|无效)|过期/i;

/** Sorts what a vendor or the network answered to a connection test. */
export function failureKind(failure: JobFailure, evidence: CallEvidence): ConnectionFailureKind {
  const { error, status } = evidence;
  if (error) return networkTrouble(error);
  switch (failure.code) {
    case "auth":
      return isOfTime(failure, evidence) ? "clock" : "signature";
    case "quota":
    case "rate_limited":
      return failure.code;
    case "vendor_unreachable":
      return "server";
    case "bad_answer":
      return "wrong_address";
    default:
      return status === 404 || status === 405 ? "wrong_address" : "other";
  }
}

function isOfTime({ vendorCode, vendorMessage }: JobFailure, { skewMs }: CallEvidence): boolean {
  const apart = skewMs === null ? null : Math.abs(skewMs);
  if (apart !== null && apart >= SKEW_REFUSED_MS) return true;
  return (apart === null || apart >= SKEW_SUSPECT_MS) && OF_TIME.test(`${vendorCode} ${vendorMessage}`);
}
