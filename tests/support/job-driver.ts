import type { SubmitRequest } from "../../lib/services/jobs/submit";
import { isTerminal, type JobStatus } from "../../lib/job-states";
import type { JobView } from "../../lib/services/jobs/view";
import { eventually, type JobLab } from "./job-lab";

/** What tests do with jobs, by the studio's own services; to be used once a lab is open. */

export async function submit(
  lab: JobLab,
  capability: string,
  input: unknown,
  more: Partial<SubmitRequest> = {},
): Promise<JobView> {
  const { submitJob } = await import("../../lib/services/jobs/submit");
  const result = await submitJob({ ownerId: lab.ownerId, capability, input, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.job;
}

/** The job as it is now, whoever owns it. */
export async function look(lab: JobLab, id: string): Promise<JobView> {
  const { getJob } = await import("../../lib/services/jobs/get");
  const { rows } = await lab.sql.query<{ ownerId: string }>(`SELECT "ownerId" FROM job WHERE id = $1`, [id]);
  const job = rows[0] && (await getJob(rows[0].ownerId, id));
  if (!job) throw new Error(`there is no job ${id}`);
  return job;
}

/** Waits until the job is in this state; fails at once when it ends in another. */
export async function reach(lab: JobLab, id: string, status: JobStatus, withinMs?: number): Promise<JobView> {
  const job = await eventually(
    () => look(lab, id),
    (seen) => seen.status === status || isTerminal(seen.status),
    withinMs,
  );
  if (job.status !== status) throw new Error(`ended otherwise than ${status}: ${JSON.stringify(job)}`);
  return job;
}

/** Ends whatever still runs, so that the next test's vendor hears of its own jobs only. */
export async function endAll(lab: JobLab): Promise<void> {
  await lab.sql.query(
    `UPDATE job SET status = 'failed', "finishedAt" = now(), "nextStepAt" = NULL, "leaseToken" = NULL
     WHERE "finishedAt" IS NULL`,
  );
}

/** A worker within this process; resolves to what stops it. */
export async function workHere(): Promise<() => Promise<void>> {
  const { startWorker } = await import("../../lib/jobs/worker");
  const stop = new AbortController();
  const ended = startWorker({ signal: stop.signal });
  return async () => {
    stop.abort();
    await ended;
  };
}
