import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { JobView } from "../../../lib/services/jobs/view";
import { look, reach, submit, workHere } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";

let lab: JobLab;
let stopWorker: (() => Promise<void>) | undefined;
beforeAll(async () => {
  lab = await openJobLab();
});
afterAll(async () => {
  await stopWorker?.();
  await lab.close();
});
afterEach(() => lab.sandbox.control({ reset: true, settings: { waitMs: 100, runMs: 100 } }));

const cat = { prompt: "a cat" };

async function cancel(id: string, abandon = false): Promise<JobView> {
  const { cancelJob } = await import("../../../lib/services/jobs/cancel");
  const job = await cancelJob(lab.ownerId, id, { abandon });
  if (!job) throw new Error(`there is no job ${id}`);
  return job;
}

describe("cancelling", () => {
  it("ends a queued job at once; the vendor never hears of it", async () => {
    const { id } = await submit(lab, "lingtu.text2img", cat);
    expect(await cancel(id)).toMatchObject({ status: "cancelled", error: { code: "cancelled" } });
    stopWorker = await workHere();
    await reach(lab, (await submit(lab, "lingtu.text2img", cat)).id, "succeeded");
    expect(await look(lab, id)).toMatchObject({ status: "cancelled", usage: { submits: 0 } });
    expect(lab.sandbox.ledger(id)).toEqual([]);
  });

  it("waits for the vendor's answer while submitting, then cancels there", async () => {
    lab.sandbox.control({ faults: [{ kind: "slow", ms: 1_000 }, { kind: "hold_waiting" }] });
    const { id } = await submit(lab, "lingtu.text2img", cat);
    await reach(lab, id, "submitting");
    expect((await cancel(id)).status).toBe("submitting");
    const job = await reach(lab, id, "cancelled");
    expect(job.vendorTaskId).not.toBeNull();
    expect(lab.sandbox.ledger(id)).toMatchObject([{ cancels: 1 }]);
  });

  it("cancels at the vendor while the task waits there", async () => {
    lab.sandbox.control({ faults: [{ kind: "hold_waiting" }] });
    const { id } = await submit(lab, "lingtu.text2img", cat);
    await reach(lab, id, "waiting");
    expect((await cancel(id)).status).toBe("cancelled");
    expect(lab.sandbox.ledger(id)).toMatchObject([{ cancels: 1 }]);
  });

  it("leaves a running job as it is where the vendor can no longer cancel", async () => {
    lab.sandbox.control({ faults: [{ kind: "hold_executing" }] });
    const { id } = await submit(lab, "lingtu.text2img", cat);
    await reach(lab, id, "running");
    expect(await cancel(id)).toMatchObject({ status: "running", error: null });
    lab.sandbox.control({ release: "all" });
    expect((await reach(lab, id, "succeeded")).outputs).toHaveLength(1);
  });

  it("stops following a running job that is abandoned; what it cost stays counted and nothing is collected", async () => {
    lab.sandbox.control({ faults: [{ kind: "hold_executing" }] });
    const { id } = await submit(lab, "lingtu.text2img", cat);
    await reach(lab, id, "running");
    expect((await cancel(id, true)).status).toBe("cancelled");
    lab.sandbox.control({ release: "all" });
    await reach(lab, (await submit(lab, "lingtu.text2img", cat)).id, "succeeded");
    expect(await look(lab, id)).toMatchObject({ status: "cancelled", outputs: [], usage: { submits: 1 } });
  });

  it("changes nothing of a job that has ended, and knows no other person's", async () => {
    const { id } = await submit(lab, "lingtu.text2img", cat);
    await reach(lab, id, "succeeded");
    expect((await cancel(id, true)).status).toBe("succeeded");
    const { cancelJob } = await import("../../../lib/services/jobs/cancel");
    expect(await cancelJob(await lab.addPerson(), id, {})).toBeNull();
  });
});
