import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { look, reach, submit } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";
import { expectNothingLostOrDoubled, killAt } from "../../support/kill";

/** Before the call has left nothing is lost, and after its answer is recorded neither. */
const SAFE = [
  "queued:taken",
  "start:prepared",
  "submitting->waiting",
  "waiting:taken",
  "query:calling",
  "query:answered",
  "collecting:taken",
  "collect:recording",
];
/** In between nobody can tell whether the vendor runs it. */
const UNSURE = ["queued->submitting", "submit:calling", "submit:answered"];

let lab: JobLab;
beforeAll(async () => {
  lab = await openJobLab();
});
afterAll(() => lab.close());

const run = (inputText: string) => submit(lab, "superapp.text2image", { inputText, width: 256, height: 256 });

describe("a vendor without an idempotency key", () => {
  it("loses nothing and pays at most once, wherever the worker is killed", { timeout: 600_000 }, async () => {
    for (const point of [...SAFE, ...UNSURE]) {
      const { id } = await run(`killed at ${point}`);
      await killAt(lab, id, point);
      await lab.expireLeases();
      const next = lab.work();
      if (SAFE.includes(point)) {
        await expectNothingLostOrDoubled(lab, await reach(lab, id, "succeeded"), 1);
      } else {
        const job = await reach(lab, id, "uncertain");
        expect(job.error).toMatchObject({ code: "vendor_unreachable", retryable: true });
        expect(job.usage.submits).toBe(1);
      }
      // The next one is killed for its own job only: another's call under way would be lost with it.
      await next.stop();
    }
    // One charge for each call that reached the vendor, whoever it was for.
    const total = lab.sandbox.ledger().reduce((sum, { charged }) => sum + charged, 0);
    expect(total).toBe(SAFE.length + 1);
  });

  it("is asked again only when a person decides so", { timeout: 120_000 }, async () => {
    for (const worker of lab.workers()) await worker.stop();
    const { id } = await run("nobody knows");
    await killAt(lab, id, "submit:answered");
    await lab.expireLeases();
    const before = lab.sandbox.ledger().reduce((sum, { charged }) => sum + charged, 0);
    lab.work();
    await reach(lab, id, "uncertain");
    const { retryJob } = await import("../../../lib/services/jobs/retry");
    const again = await retryJob(lab.ownerId, id);
    if (!again?.ok) throw new Error(JSON.stringify(again));
    await reach(lab, again.job.id, "succeeded");
    expect((await look(lab, id)).status).toBe("uncertain");
    expect(lab.sandbox.ledger().reduce((sum, { charged }) => sum + charged, 0)).toBe(before + 1);
  });
});
