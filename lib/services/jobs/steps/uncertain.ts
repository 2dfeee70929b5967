import { failure, type JobFailure } from "../../../errors/job-error";
import { endStep, type Change } from "../change";
import type { HeldJob, JobRow } from "../job-row";

/** How not knowing is told: the studio's own code, and whatever the vendor said. */
export function uncertainty(cause?: JobFailure): JobFailure {
  return failure("vendor_unreachable", cause?.vendorCode, cause?.vendorMessage);
}

/**
 * Whether the vendor runs (and charges) the job cannot be known, and asking again may cost a second time: a
 * person decides. The vendor's own words are kept.
 */
export function giveUpUncertain(
  held: HeldJob,
  cause?: JobFailure,
  data?: Change["data"],
): Promise<JobRow | null> {
  return endStep(held, { to: "uncertain", data: { ...data, error: { ...uncertainty(cause) } } });
}
