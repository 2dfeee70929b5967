import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { reach, submit, workHere } from "../../support/job-driver";
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

const four = { prompt: "four cats", num: 4 };

describe("collecting", () => {
  it.each(["file_missing", "file_error", "file_broken"] as const)(
    "has patience with a file that comes only at the third try (%s)",
    async (kind) => {
      lab.sandbox.control({ faults: [{ kind, index: 1, times: 2 }] });
      const { id } = await submit(lab, "lingtu.text2img", four);
      const job = await reach(lab, id, "succeeded", 60_000);
      expect(job.outputs).toHaveLength(4);
      expect(job.adjustments).toEqual([]);
    },
  );

  it("keeps what there is of a partial result, and says what is missing", { timeout: 120_000 }, async () => {
    lab.sandbox.control({ faults: [{ kind: "file_html", index: 2, times: 0 }] });
    const { id } = await submit(lab, "lingtu.text2img", four);
    const job = await reach(lab, id, "succeeded", 60_000);
    expect(job.outputs).toHaveLength(3);
    expect(job.adjustments).toEqual([
      { path: "outputs[2]", change: "missing", from: null, to: "result_refused" },
    ]);
  });

  it("refuses at once what is no picture or lies at a private address", async () => {
    // Each fault strikes once: a second try would get the picture.
    for (const fault of [
      { kind: "file_html" } as const,
      { kind: "file_redirect", location: "http://169.254.169.254/latest" } as const,
    ]) {
      lab.sandbox.control({ reset: true, faults: [{ ...fault, times: 1 }] });
      const { id } = await submit(lab, "lingtu.text2img", { prompt: "one cat" });
      expect((await reach(lab, id, "failed")).error).toMatchObject({
        code: "result_refused",
        retryable: false,
      });
    }
  });

  it(
    "gives up on files that never come, and a retry collects them without paying again",
    { timeout: 180_000 },
    async () => {
      lab.sandbox.control({ faults: [{ kind: "file_missing", times: 0 }] });
      const { id } = await submit(lab, "lingtu.text2img", { prompt: "one cat" });
      const failed = await reach(lab, id, "failed", 60_000);
      expect(failed.error).toMatchObject({ code: "result_unavailable", retryable: true });

      lab.sandbox.control({ reset: true });
      const { retryJob } = await import("../../../lib/services/jobs/retry");
      const again = await retryJob(lab.ownerId, id);
      if (!again?.ok) throw new Error(JSON.stringify(again));
      const job = await reach(lab, again.job.id, "succeeded");
      expect(job).toMatchObject({ vendorTaskId: failed.vendorTaskId, usage: { submits: 0 } });
      expect(job.outputs).toHaveLength(1);
      expect(lab.sandbox.ledger(id)).toMatchObject([{ charged: 1, submits: 1 }]);
      expect(lab.sandbox.ledger(again.job.id)).toEqual([]);
    },
  );

  it("tells withheld results by the vendor's moderation", async () => {
    lab.sandbox.control({ faults: [{ kind: "moderation" }] });
    const { id } = await submit(lab, "lingtu.text2img", { prompt: "one cat" });
    expect((await reach(lab, id, "failed")).error?.code).toBe("moderation");
  });
});
