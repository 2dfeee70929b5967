import type { Prisma } from "../../db/client";
import type { Hold } from "../providers/hold";

/** A job as the database has it. */
export type JobRow = Prisma.JobGetPayload<object>;

/** A job whose current step this process runs: only the holder of the lease may write the step's result. */
export interface HeldJob {
  row: JobRow;
  token: string;
  /** The worker that held the step before died within it: what it did is not known. */
  takenOver: boolean;
  /** Of its provider, as seen when a queued job's lease was taken: a first look that binds nobody. */
  placesTaken: number;
  /** What held the provider back then, where the step has to heed it; a first look, too. */
  hold: Hold | null;
  trace: StepTrace;
}

/** Told where a step has come to, such as `submit:calling` or, once committed, `queued->submitting`. */
export type StepTrace = (point: string, jobId: string) => void;

/** One thing the studio changed of an input, or says about a result; stands in the job's `adjustments`. */
export interface Adjustment {
  /** Written path of the field (`goods.url`) or of the output (`outputs[3]`). */
  path: string;
  change: string;
  from: string | number | boolean | null;
  to: string | number | boolean | null;
}
