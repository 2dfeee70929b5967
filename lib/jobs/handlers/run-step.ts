import { advance, type AdvanceOptions } from "../../services/jobs/advance";
import type { StepMessage } from "../queues";

/** Delivers one message: the job it names does its due step. */
export function stepRunner(options: AdvanceOptions): (message: StepMessage) => Promise<void> {
  return ({ jobId }) => advance(jobId, options);
}
