import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JobView } from "../../../lib/services/jobs/view";
import { redBlue } from "../../support/pictures";
import { reach, submit } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";

/** Between every two states, and around everything that leaves the process. */
const POINTS = [
  "queued:taken",
  "start:prepared",
  "queued->submitting",
  "submit:calling",
  "submit:answered",
  "submitting->waiting",
  "waiting:taken",
  "query:calling",
  "query:answered",
  "waiting->running",
  "running:taken",
  "running->collecting",
  "collecting:taken",
  "collect:stored",
  "collect:recording",
  "collecting->succeeded",
];

let lab: JobLab;
beforeAll(async () => {
  lab = await openJobLab();
});
afterAll(() => lab.close());

/** One charge, every file once in the database and once on disk, all states told in order, nothing left public. */
async function expectNothingLostOrDoubled(job: JobView, outputs: number): Promise<void> {
  expect(job.outputs).toHaveLength(outputs);
  expect(new Set(job.outputs.map(({ id }) => id)).size).toBe(outputs);
  expect(lab.sandbox.ledger(job.id)).toMatchObject([{ charged: 1 }]);
  const { rows } = await lab.sql.query(
    `SELECT (SELECT count(*)::int FROM output WHERE "jobId" = $1) AS outputs,
            (SELECT count(*)::int FROM asset a JOIN output o ON o."assetId" = a.id WHERE o."jobId" = $1) AS assets,
            (SELECT count(*)::int FROM public_grant WHERE "jobId" = $1 AND "endedAt" IS NULL) AS public,
            (SELECT array_agg(status::text ORDER BY id) FROM job_event WHERE "jobId" = $1) AS told`,
    [job.id],
  );
  expect(rows[0]).toMatchObject({ outputs, assets: outputs, public: 0 });
  // A task may finish while no worker looks, and then was never seen running.
  const told = rows[0].told.filter((status: string) => status !== "running");
  expect(told).toEqual(["queued", "submitting", "waiting", "collecting", "succeeded"]);
  const originals = (await storedFiles(job.id)).filter((name) => !name.endsWith(".webp"));
  expect(originals).toHaveLength(outputs);
}

/** What is stored of a job's results, below the storage's folder. */
async function storedFiles(jobId: string): Promise<string[]> {
  const files = await readdir(join(lab.dataDir, "files"), { recursive: true });
  return files.filter((file) => /^(outputs|texts)\//.test(file) && file.includes(`${jobId}-`));
}

/** What a promise gives, or "nothing" when it takes longer. */
function within<T>(ms: number, promise: Promise<T>): Promise<T | "nothing"> {
  return Promise.race([promise, setTimeout(ms, "nothing" as const, { ref: false })]);
}

describe("a worker killed at any moment", () => {
  it("loses nothing and pays once, wherever text2img is interrupted", { timeout: 600_000 }, async () => {
    const jobs: JobView[] = [];
    // Each worker first finishes what the one before it left, then dies of the next job.
    for (const point of POINTS) {
      const job = await submit(lab, "lingtu.text2img", { prompt: `killed at ${point}`, num: 2 });
      jobs.push(job);
      expect(await within(40_000, lab.work({ point, jobId: job.id }).ended), point).toBe("SIGKILL");
      await lab.expireLeases();
    }
    lab.work();
    for (const { id } of jobs) await expectNothingLostOrDoubled(await reach(lab, id, "succeeded"), 2);
  });

  it("loses nothing of pictures, formats and texts either", { timeout: 600_000 }, async () => {
    for (const worker of lab.workers()) await worker.stop();
    const { image, mask } = await uploads();
    const cases: [capability: string, input: object, outputs: number][] = [
      ["lingtu.remove", { image, mask }, 1],
      ["lingtu.matting", { image, formats: ["png", "psd"] }, 2],
      ["lingtu.title", { image }, 1],
    ];
    const jobs: { id: string; outputs: number }[] = [];
    for (const [capability, input, outputs] of cases) {
      for (const point of ["start:prepared", "submit:answered", "collecting:taken", "collect:recording"]) {
        const { id } = await submit(lab, capability, input);
        jobs.push({ id, outputs });
        expect(await within(40_000, lab.work({ point, jobId: id }).ended), `${capability} ${point}`).toBe(
          "SIGKILL",
        );
        await lab.expireLeases();
      }
    }
    lab.work();
    for (const { id, outputs } of jobs)
      await expectNothingLostOrDoubled(await reach(lab, id, "succeeded"), outputs);
  });

  it("goes on by itself after the next worker's start, without any help", { timeout: 120_000 }, async () => {
    for (const worker of lab.workers()) await worker.stop();
    const { id } = await submit(lab, "lingtu.text2img", { prompt: "left alone" });
    expect(await within(40_000, lab.work({ point: "submit:answered", jobId: id }).ended)).toBe("SIGKILL");
    await lab.work().ready;
    await expectNothingLostOrDoubled(await reach(lab, id, "succeeded", 60_000), 1);
  });
});

/** A picture and a mask of its size with something painted. */
async function uploads(): Promise<{ image: string; mask: string }> {
  const { ingestUpload } = await import("../../../lib/services/assets/ingest-upload");
  const scene = await redBlue(320, 240).png().toBuffer();
  const painted = { create: { width: 60, height: 60, channels: 3 as const, background: "#ffffff" } };
  const mask = await sharp({ create: { width: 320, height: 240, channels: 3, background: "#000000" } })
    .composite([{ input: painted, left: 100, top: 80 }])
    .png()
    .toBuffer();
  const ids = await Promise.all(
    [scene, mask].map(async (bytes) => {
      const taken = await ingestUpload({ ownerId: lab.ownerId, bytes });
      if (!taken.ok) throw new Error(JSON.stringify(taken.problem));
      return taken.asset.id;
    }),
  );
  return { image: ids[0] ?? "", mask: ids[1] ?? "" };
}
