import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect } from "vitest";
import type { JobView } from "../../lib/services/jobs/view";
import type { JobLab } from "./job-lab";

/** Starts a worker that is killed, as by `kill -9`, when that job's step comes to that point. */
export async function killAt(lab: JobLab, jobId: string, point: string): Promise<void> {
  const ended = await within(100_000, lab.work({ point, jobId }).ended);
  expect(ended, point).toBe("SIGKILL");
}

/** What a promise gives, or "nothing" when it takes longer. */
function within<T>(ms: number, promise: Promise<T>): Promise<T | "nothing"> {
  return Promise.race([promise, setTimeout(ms, "nothing" as const, { ref: false })]);
}

/** One charge, every file once in the database and once on disk, all states told in order, nothing left public. */
export async function expectNothingLostOrDoubled(lab: JobLab, job: JobView, outputs: number): Promise<void> {
  expect(job.outputs).toHaveLength(outputs);
  expect(new Set(job.outputs.map(({ id }) => id)).size).toBe(outputs);
  const paid = lab.sandbox
    .ledger()
    .filter((entry) => entry.jobId === job.vendorTaskId || entry.requestId === job.id);
  expect(paid).toMatchObject([{ charged: 1 }]);
  const { rows } = await lab.sql.query(
    `SELECT (SELECT count(*)::int FROM output WHERE "jobId" = $1) AS outputs,
            (SELECT count(*)::int FROM asset a JOIN output o ON o."assetId" = a.id WHERE o."jobId" = $1) AS assets,
            (SELECT count(*)::int FROM public_grant WHERE "jobId" = $1 AND "endedAt" IS NULL) AS public,
            (SELECT array_agg(status::text ORDER BY id) FROM job_event WHERE "jobId" = $1) AS told`,
    [job.id],
  );
  expect(rows[0]).toMatchObject({ outputs, assets: outputs, public: 0 });
  expectToldInOrder(rows[0].told);
  const originals = (await storedFiles(lab, job.id)).filter((name) => !name.endsWith(".webp"));
  expect(originals).toHaveLength(outputs);
}

const WAY = ["queued", "submitting", "waiting", "running", "collecting", "succeeded"];
/** What every way has; a task may finish while no worker looks, or call back before its submit is answered. */
const ALWAYS = ["queued", "submitting", "collecting", "succeeded"];

function expectToldInOrder(told: string[]): void {
  const once = told.filter((status, at) => status !== told[at - 1]);
  expect(once).toEqual(WAY.filter((status) => once.includes(status)));
  expect(once).toEqual(expect.arrayContaining(ALWAYS));
}

/** What is stored of a job's results, below the storage's folder. */
async function storedFiles(lab: JobLab, jobId: string): Promise<string[]> {
  const files = await readdir(join(lab.dataDir, "files"), { recursive: true });
  return files.filter((file) => /^(outputs|texts)\//.test(file) && file.includes(`${jobId}-`));
}
