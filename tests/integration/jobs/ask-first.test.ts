import "../../support/mock-vendor-double";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { failure } from "../../../lib/errors/job-error";
import { endAll, look, reach, submit, workHere } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";
import { ACCEPTED, double, UNANSWERED, UNKNOWN } from "../../support/vendor-double";

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
beforeEach(async () => {
  await endAll(lab);
  double.reset();
});

const run = () => submit(lab, "lingtu.seamless", { prompt: "leaves" });

/** The row as a worker leaves it that was killed within the call. */
async function dieWithinSubmit(id: string): Promise<void> {
  await lab.sql.query(
    `UPDATE job SET status = 'submitting', "vendorTaskId" = NULL, "submittedAt" = NULL,
     "leaseToken" = gen_random_uuid(), "leaseUntil" = now() - interval '1 s', "nextStepAt" = now() WHERE id = $1`,
    [id],
  );
  const { sweep } = await import("../../../lib/services/jobs/sweep");
  await sweep(0);
}

describe("a vendor that is asked before a submit is repeated", () => {
  it("goes on with the task it turns out to know, and is submitted to once", async () => {
    double.onSubmit = () => UNANSWERED;
    const { id } = await run();
    const job = await reach(lab, id, "waiting");
    expect(double.calls.slice(0, 2)).toEqual(["submit", "query"]);
    expect(double.asked[0]).toMatchObject({ jobId: id, vendorTaskId: null });
    expect(job).toMatchObject({ vendorTaskId: id, usage: { submits: 1 } });
    expect(job.usage.queries).toBeGreaterThanOrEqual(1);
  });

  it("is submitted to again only when it does not know the id, and every call is counted", async () => {
    const answers = [UNANSWERED, UNANSWERED, ACCEPTED];
    double.onSubmit = () => answers.shift() ?? ACCEPTED;
    double.onQuery = () => UNKNOWN;
    const { id } = await run();
    const job = await reach(lab, id, "waiting");
    expect(double.calls.slice(0, 5)).toEqual(["submit", "query", "submit", "query", "submit"]);
    expect(job.vendorTaskId).toBe("task-1");
    expect(job.usage.submits).toBe(3);
    expect(job.usage.queries).toBeGreaterThanOrEqual(2);
  });

  it("takes a task that has ended meanwhile to its end", async () => {
    double.onSubmit = () => UNANSWERED;
    double.onQuery = () => ({ kind: "succeeded", result: { files: [], texts: ["a cat"] } });
    const { id } = await run();
    const job = await reach(lab, id, "succeeded");
    expect(job).toMatchObject({ outputs: [{ text: "a cat" }], usage: { submits: 1, queries: 1 } });
    double.onQuery = () => ({ kind: "failed", failure: failure("vendor_failed", 5, "no") });
    const other = await run();
    expect((await reach(lab, other.id, "failed")).error).toMatchObject({ vendorMessage: "no" });
  });

  it("leaves the job uncertain when it answers neither, never submitted to twice", async () => {
    double.onSubmit = () => UNANSWERED;
    double.onQuery = () => ({ kind: "unanswered", failure: failure("bad_answer", 502, "Bad Gateway") });
    const { id } = await run();
    const job = await reach(lab, id, "uncertain", 80_000);
    expect(job.error).toMatchObject({ code: "vendor_unreachable", vendorCode: "502", retryable: true });
    expect(double.calls.filter((call) => call === "submit")).toHaveLength(1);
    expect(job.usage.queries).toBe(double.calls.length - 1);
    expect(job.usage.queries).toBeGreaterThanOrEqual(5);
  });

  it("is asked after a worker died within the call, and submitted to again only if it knows nothing", async () => {
    const { id } = await run();
    await reach(lab, id, "waiting");
    double.calls.length = 0;
    await dieWithinSubmit(id);
    await vi.waitFor(() => expect(double.calls[0]).toBe("query"), 60_000);
    expect((await reach(lab, id, "waiting")).vendorTaskId).toBe(id);
    expect(double.calls).not.toContain("submit");

    double.calls.length = 0;
    double.onQuery = () => UNKNOWN;
    await dieWithinSubmit(id);
    await reach(lab, id, "waiting");
    expect(double.calls.slice(0, 2)).toEqual(["query", "submit"]);
  });

  it("keeps a wish to cancel that came while nobody knew whether the task exists", async () => {
    let answer: (outcome: typeof UNANSWERED) => void = () => undefined;
    double.onSubmit = () => new Promise((resolve) => (answer = resolve));
    const { id } = await run();
    await vi.waitFor(() => expect(double.calls).toEqual(["submit"]), 60_000);
    const { cancelJob } = await import("../../../lib/services/jobs/cancel");
    await cancelJob(lab.ownerId, id, { abandon: true });
    answer(UNANSWERED);
    expect((await reach(lab, id, "cancelled")).usage).toMatchObject({ submits: 1 });
  });

  it("is given time to call back when it forgets an id, and the deadline leaves the job uncertain", async () => {
    const { id } = await run();
    await reach(lab, id, "waiting");
    double.onQuery = () => UNKNOWN;
    const asked = double.calls.length;
    await vi.waitFor(() => expect(double.calls.length).toBeGreaterThan(asked + 1), 60_000);
    expect((await look(lab, id)).status).toBe("waiting");
    await lab.sql.query(`UPDATE job SET "deadlineAt" = now() WHERE id = $1`, [id]);
    expect((await reach(lab, id, "uncertain")).error?.code).toBe("vendor_unreachable");
  });
});
