import { failure, type JobFailure } from "../../../errors/job-error";
import { endStep } from "../change";
import type { HeldJob } from "../job-row";

/**
 * Whether the vendor runs (and charges) the job cannot be known, and asking again may cost a second time: a
 * person decides. The vendor's own words are kept.
 */
export async function giveUpUncertain(held: HeldJob, cause?: JobFailure): Promise<void> {
  const error = failure("vendor_unreachable", cause?.vendorCode, cause?.vendorMessage);
  await endStep(held, { to: "uncertain", data: { error: { ...error } } });
}
