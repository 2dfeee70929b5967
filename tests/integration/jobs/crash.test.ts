import sharp from "sharp";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { JobView } from "../../../lib/services/jobs/view";
import { expectNothingLostOrDoubled, killAt } from "../../support/kill";
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

describe("a worker killed at any moment", () => {
  it("loses nothing and pays once, wherever text2img is interrupted", { timeout: 600_000 }, async () => {
    const jobs: JobView[] = [];
    // Each worker first finishes what the one before it left, then dies of the next job.
    for (const point of POINTS) {
      const job = await submit(lab, "lingtu.text2img", { prompt: `killed at ${point}`, num: 2 });
      jobs.push(job);
      await killAt(lab, job.id, point);
      await lab.expireLeases();
    }
    lab.work();
    for (const { id } of jobs) await expectNothingLostOrDoubled(lab, await reach(lab, id, "succeeded"), 2);
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
        await killAt(lab, id, point);
        await lab.expireLeases();
      }
    }
    lab.work();
    for (const { id, outputs } of jobs)
      await expectNothingLostOrDoubled(lab, await reach(lab, id, "succeeded"), outputs);
  });

  it("goes on by itself after the next worker's start, without any help", { timeout: 120_000 }, async () => {
    for (const worker of lab.workers()) await worker.stop();
    const { id } = await submit(lab, "lingtu.text2img", { prompt: "left alone" });
    await killAt(lab, id, "submit:answered");
    await lab.work().ready;
    await expectNothingLostOrDoubled(lab, await reach(lab, id, "succeeded", 60_000), 1);
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
