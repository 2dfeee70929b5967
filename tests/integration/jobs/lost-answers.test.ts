import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { look, reach, submit, workHere } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";

let lab: JobLab;
let stopWorker: () => Promise<void>;
beforeAll(async () => {
  lab = await openJobLab();
  stopWorker = await workHere();
});
afterAll(async () => {
  await stopWorker();
  await lab.close();
});
afterEach(() => lab.sandbox.control({ reset: true, settings: { waitMs: 100, runMs: 100 } }));

const cat = { prompt: "a cat" };

describe("a submit whose answer is lost", () => {
  it.each(["drop_after", "error_after", "garbage_after"] as const)(
    "is repeated and paid once after %s",
    async (kind) => {
      lab.sandbox.control({ faults: [{ kind, times: 2 }] });
      const { id } = await submit(lab, "lingtu.text2img", cat);
      const job = await reach(lab, id, "succeeded");
      expect(job.usage.submits).toBe(3);
      expect(lab.sandbox.ledger(id)).toMatchObject([{ charged: 1, submits: 3 }]);
    },
  );

  it.each(["error_before", "drop_before"] as const)("is repeated after %s, and runs", async (kind) => {
    lab.sandbox.control({ faults: [{ kind, times: 3 }] });
    const { id } = await submit(lab, "lingtu.text2img", cat);
    expect((await reach(lab, id, "succeeded")).usage.submits).toBe(4);
    expect(lab.sandbox.ledger(id)).toMatchObject([{ charged: 1 }]);
  });

  it("fails as unreachable after at least five repeats", async () => {
    lab.sandbox.control({ faults: [{ kind: "error_before", times: 0 }] });
    const { id } = await submit(lab, "lingtu.text2img", cat);
    const job = await reach(lab, id, "failed", 100_000);
    expect(job.error).toMatchObject({ code: "vendor_unreachable", retryable: true });
    expect(job.usage.submits).toBeGreaterThanOrEqual(6);
    expect(lab.sandbox.ledger(id).every(({ charged }) => charged === 0)).toBe(true);
  });
});

describe("a refusal", () => {
  it("ends the job at once, with the vendor's own code", async () => {
    lab.sandbox.control({ faults: [{ kind: "quota" }] });
    const { id } = await submit(lab, "lingtu.text2img", cat);
    const job = await reach(lab, id, "failed");
    expect(job).toMatchObject({
      error: { code: "quota", vendorCode: "800000" },
      usage: { submits: 1, queries: 0 },
    });
  });
});

describe("a query without a usable answer", () => {
  it.each(["query_error", "query_garbage", "query_drop"] as const)(
    "is asked again after %s",
    async (kind) => {
      lab.sandbox.control({ faults: [{ kind, times: 3 }] });
      const { id } = await submit(lab, "lingtu.text2img", cat);
      const job = await reach(lab, id, "succeeded");
      expect(job.usage).toMatchObject({ submits: 1 });
      expect(job.usage.queries).toBeGreaterThanOrEqual(4);
    },
  );
});

describe("a deadline", () => {
  it("fails the job, and a retry takes over the same task without paying again", async () => {
    lab.sandbox.control({ faults: [{ kind: "hold_executing" }] });
    const { id } = await submit(lab, "lingtu.text2img", cat);
    await reach(lab, id, "running");
    await lab.sql.query(`UPDATE job SET "deadlineAt" = now() WHERE id = $1`, [id]);
    const failed = await reach(lab, id, "failed");
    expect(failed.error).toMatchObject({ code: "deadline", retryable: true });

    const again = await retry(id);
    await reach(lab, again, "running");
    lab.sandbox.control({ release: "all" });
    const job = await reach(lab, again, "succeeded");
    expect(job).toMatchObject({ vendorTaskId: failed.vendorTaskId, usage: { submits: 0 } });
    expect(lab.sandbox.ledger(id)).toMatchObject([{ charged: 1 }]);
    expect(lab.sandbox.ledger(again)).toEqual([]);
  });

  it("makes the retry submit anew when the vendor no longer knows the task", async () => {
    lab.sandbox.control({ faults: [{ kind: "hold_executing" }] });
    const { id } = await submit(lab, "lingtu.text2img", cat);
    await reach(lab, id, "running");
    await lab.sql.query(`UPDATE job SET "deadlineAt" = now() WHERE id = $1`, [id]);
    await reach(lab, id, "failed");
    lab.sandbox.control({ forget: id });

    const again = await retry(id);
    expect(await reach(lab, again, "succeeded")).toMatchObject({ usage: { submits: 1 } });
    expect(lab.sandbox.ledger(again)).toMatchObject([{ charged: 1 }]);
    expect((await look(lab, id)).status).toBe("failed");
  });

  async function retry(id: string): Promise<string> {
    const { retryJob } = await import("../../../lib/services/jobs/retry");
    const result = await retryJob(lab.ownerId, id);
    if (!result?.ok) throw new Error(JSON.stringify(result));
    expect(result.job.id).not.toBe(id);
    return result.job.id;
  }
});
