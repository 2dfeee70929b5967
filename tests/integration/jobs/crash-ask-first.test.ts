import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { JobView } from "../../../lib/services/jobs/view";
import { look, reach, submit } from "../../support/job-driver";
import { eventually, openJobLab, type JobLab } from "../../support/job-lab";
import { expectNothingLostOrDoubled, killAt } from "../../support/kill";

/** Where a worker is killed; the vendor is ZhiQiTe, which does not promise that a repeated submit is free. */
const POINTS = [
  "queued:taken",
  "start:prepared",
  "queued->submitting",
  "submit:calling",
  "submit:answered",
  "submitting->waiting",
  "waiting:taken",
  "waiting->collecting",
  "collecting:taken",
  "collect:stored",
  "collect:recording",
];

let lab: JobLab;
beforeAll(async () => {
  lab = await openJobLab();
});
afterAll(() => lab.close());
afterEach(async () => {
  for (const worker of lab.workers()) await worker.stop();
  lab.sandbox.control({ reset: true, settings: { waitMs: 200, runMs: 200 } });
});

const run = (prompt: string) =>
  submit(lab, "zhiqite.text2image", {
    prompt,
    sd_model_checkpoint: "revAnimated_v122_7371.safetensors",
    width: 256,
    height: 256,
    batch_size: 2,
  });

describe("a vendor that is asked before a submit is repeated", () => {
  it("loses nothing and is paid once, wherever the worker is killed", { timeout: 600_000 }, async () => {
    const jobs: JobView[] = [];
    for (const point of POINTS) {
      const job = await run(`killed at ${point}`);
      jobs.push(job);
      await killAt(lab, job.id, point);
      await lab.expireLeases();
    }
    lab.work();
    for (const { id } of jobs) await expectNothingLostOrDoubled(lab, await reach(lab, id, "succeeded"), 2);
    // What was killed before the vendor had answered was asked for, not simply submitted again.
    const answered = jobs[POINTS.indexOf("submit:answered")];
    expect(lab.sandbox.ledger(answered?.id)).toMatchObject([{ submits: 1 }]);
  });

  it("is killed while it asks, and asks again", { timeout: 300_000 }, async () => {
    for (const point of ["ask:calling", "ask:answered"]) {
      lab.sandbox.control({ faults: [{ kind: "drop_after" }] });
      const { id } = await run(`killed at ${point}`);
      await killAt(lab, id, point);
      await lab.expireLeases();
      lab.work();
      await expectNothingLostOrDoubled(lab, await reach(lab, id, "succeeded"), 2);
      expect(lab.sandbox.ledger(id)).toMatchObject([{ submits: 1 }]);
      for (const worker of lab.workers()) await worker.stop();
    }
  });

  it(
    "may call back before its answer is recorded, and the worker be killed there",
    { timeout: 300_000 },
    async () => {
      for (const point of ["submit:calling", "submit:answered", "submitting->waiting"]) {
        lab.sandbox.control({ settings: { callback: "early" } });
        const { id } = await run(`called back, killed at ${point}`);
        await killAt(lab, id, point);
        await lab.expireLeases();
        lab.work();
        const job = await reach(lab, id, "succeeded");
        await expectNothingLostOrDoubled(lab, job, 2);
        expect(lab.sandbox.ledger(id)).toMatchObject([{ submits: 1, callbacks: 1 }]);
        for (const worker of lab.workers()) await worker.stop();
      }
    },
  );
});

describe("its callbacks", () => {
  it.each(["on", "early", "twice", "out_of_order", "garbage"] as const)(
    "bring the result without polling when they come %s",
    async (callback) => {
      lab.sandbox.control({ settings: { callback, callbackScale: 0.01 } });
      lab.work();
      const { id } = await run(`called back ${callback}`);
      const job = await reach(lab, id, "succeeded");
      await expectNothingLostOrDoubled(lab, job, 2);
      expect(job.usage).toEqual({ submits: 1, queries: callback === "garbage" ? 1 : 0 });
    },
  );

  it("may never come: then a watched job's result is asked for", async () => {
    lab.sandbox.control({ settings: { callback: "never" } });
    lab.work();
    const { id } = await run("not called back");
    const { watchJob } = await import("../../../lib/services/jobs/get");
    const seen = await eventually(
      () => watchJob(lab.ownerId, id),
      (job) => job?.status === "succeeded",
    );
    expect(seen?.usage.queries).toBeGreaterThanOrEqual(1);
    expect((await look(lab, id)).outputs).toHaveLength(2);
  });
});
