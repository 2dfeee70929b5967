import "../../support/mock-vendor-double";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { failure } from "../../../lib/errors/job-error";
import type { QueryOutcome, SubmitOutcome } from "../../../lib/vendors/contract";
import { endAll, look, reach, submit, workHere } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";
import { ACCEPTED, double, UNANSWERED, UNHURRIED } from "../../support/vendor-double";

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
  // Whatever is asked within these tests is asked because of a callback.
  double.polling = UNHURRIED;
});

const DONE: QueryOutcome = { kind: "succeeded", result: { files: [], texts: ["a cat"] } };
const FAILED: QueryOutcome = { kind: "failed", failure: failure("vendor_failed", 0, "no") };
const queries = () => double.calls.filter((call) => call === "query").length;
const run = () => submit(lab, "lingtu.text2img", { prompt: "a cat" });

/** Posts to a callback address as the vendor would; the status it gets, and what it is answered. */
async function post(url: string | null, body: unknown): Promise<[number, unknown]> {
  const { pathname } = new URL(url ?? "");
  const [, , , provider = "", token = ""] = pathname.split("/");
  const { POST } = await import("../../../app/api/callbacks/[provider]/[token]/route");
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request(`http://studio${pathname}`, { method: "POST", body: text });
  const answer = await POST(request, { params: Promise.resolve({ provider, token }) });
  return [answer.status, await answer.json()];
}

const TAKEN = [200, { code: "200" }];

async function accepted(): Promise<string> {
  const { id } = await run();
  await reach(lab, id, "waiting");
  return id;
}

describe("a callback", () => {
  it("ends a waiting job without a single query", async () => {
    const id = await accepted();
    expect(double.callbackUrl).toMatch(/^http:\/\/.+\/api\/callbacks\/lingtu\/[0-9A-Za-z]{22}$/);
    expect(await post(double.callbackUrl, DONE)).toEqual(TAKEN);
    const job = await reach(lab, id, "succeeded");
    expect(job).toMatchObject({ outputs: [{ text: "a cat" }], usage: { submits: 1, queries: 0 } });
    expect(queries()).toBe(0);
  });

  it("is taken in any number and order, and the first that tells the end counts", async () => {
    const id = await accepted();
    const url = double.callbackUrl;
    const answers = await Promise.all(
      [DONE, DONE, FAILED, { kind: "running" }, DONE].map((body) => post(url, body)),
    );
    expect(answers).toEqual([TAKEN, TAKEN, TAKEN, TAKEN, TAKEN]);
    const job = await vi.waitFor(async () => {
      const seen = await look(lab, id);
      expect(["succeeded", "failed"]).toContain(seen.status);
      return seen;
    }, 60_000);
    for (const body of [FAILED, DONE, "no JSON"]) expect(await post(url, body)).toEqual(TAKEN);
    expect(await look(lab, id)).toEqual(job);
    expect(job.outputs).toHaveLength(job.status === "succeeded" ? 1 : 0);
    expect(queries()).toBe(0);
  });

  it("that says nothing usable makes the vendor be asked exactly once, now", async () => {
    const id = await accepted();
    expect(await post(double.callbackUrl, "<html>")).toEqual(TAKEN);
    await vi.waitFor(() => expect(queries()).toBe(1), 60_000);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(queries()).toBe(1);
    expect((await look(lab, id)).usage.queries).toBe(1);
    double.onQuery = () => DONE;
    await post(double.callbackUrl, { kind: "unknown" });
    expect((await reach(lab, id, "succeeded")).usage.queries).toBe(2);
  });

  it("that arrives during a query is not lost, whatever the query says", async () => {
    const id = await accepted();
    let answer: (outcome: QueryOutcome) => void = () => undefined;
    double.onQuery = () => new Promise((resolve) => (answer = resolve));
    await post(double.callbackUrl, "ask");
    await vi.waitFor(() => expect(queries()).toBe(1), 60_000);
    await post(double.callbackUrl, DONE);
    answer({ kind: "running", progress: 0.5 });
    expect((await reach(lab, id, "succeeded")).usage.queries).toBe(1);
  });

  it("that arrives before the submit's answer is taken up as soon as that is recorded", async () => {
    let answer: (outcome: SubmitOutcome) => void = () => undefined;
    double.onSubmit = () => new Promise((resolve) => (answer = resolve));
    const { id } = await run();
    await vi.waitFor(() => expect(double.callbackUrl).not.toBeNull(), 60_000);
    expect(await post(double.callbackUrl, DONE)).toEqual(TAKEN);
    expect((await look(lab, id)).status).toBe("submitting");
    answer(ACCEPTED);
    const job = await reach(lab, id, "succeeded");
    expect(job).toMatchObject({ vendorTaskId: "task-1", usage: { submits: 1, queries: 0 } });
  });

  it.each(["lost", "refused"] as const)("counts more than a submit's answer that is %s", async (how) => {
    let answer: (outcome: SubmitOutcome) => void = () => undefined;
    double.onSubmit = () => new Promise((resolve) => (answer = resolve));
    const { id } = await run();
    await vi.waitFor(() => expect(double.callbackUrl).not.toBeNull(), 60_000);
    await post(double.callbackUrl, DONE);
    answer(how === "lost" ? UNANSWERED : { kind: "refused", failure: failure("input", 1, "twice") });
    const job = await reach(lab, id, "succeeded");
    expect(job).toMatchObject({ vendorTaskId: id, usage: { submits: 1, queries: 0 } });
  });

  it("is found by whoever takes over from a worker killed within the submit", async () => {
    let answer: (outcome: SubmitOutcome) => void = () => undefined;
    double.onSubmit = () => new Promise((resolve) => (answer = resolve));
    const { id } = await run();
    await vi.waitFor(() => expect(double.callbackUrl).not.toBeNull(), 60_000);
    await post(double.callbackUrl, DONE);
    // The lease of a dead worker: its late answer counts no more.
    await lab.sql.query(
      `UPDATE job SET "leaseToken" = gen_random_uuid(), "leaseUntil" = now() - interval '1 s' WHERE id = $1`,
      [id],
    );
    answer(ACCEPTED);
    const { sweep } = await import("../../../lib/services/jobs/sweep");
    await sweep(0);
    const job = await reach(lab, id, "succeeded");
    expect(job).toMatchObject({ usage: { submits: 1, queries: 0 } });
    expect(double.calls).toEqual(["submit"]);
  });

  it("wakes a submit that waits to be tried again", async () => {
    double.onSubmit = () => ({ kind: "refused", again: true, failure: failure("rate_limited", 429) });
    const { id } = await run();
    await vi.waitFor(() => expect(double.calls.length).toBeGreaterThanOrEqual(4), 60_000);
    await lab.sql.query(`UPDATE job SET "nextStepAt" = now() + interval '1 hour' WHERE id = $1`, [id]);
    await post(double.callbackUrl, DONE);
    await reach(lab, id, "succeeded");
  });

  it("makes an uncertain job certain", async () => {
    double.polling = { ...double.polling, firstMs: 500, mostMs: 500 };
    const ids = [await accepted(), await accepted()];
    const urls: (string | null)[] = [];
    for (const id of ids) {
      await lab.sql.query(`UPDATE job SET "deadlineAt" = now() WHERE id = $1`, [id]);
      const { rows } = await lab.sql.query(`SELECT "callbackToken" AS token FROM job WHERE id = $1`, [id]);
      urls.push(`http://studio/api/callbacks/lingtu/${rows[0].token}`);
    }
    const [first = "", second = ""] = ids;
    for (const id of ids) await reach(lab, id, "uncertain");
    expect(await post(urls[0] ?? "", DONE)).toEqual(TAKEN);
    expect(await reachAgain(first, "succeeded")).toMatchObject({ error: null, outputs: [{ text: "a cat" }] });
    await post(urls[1] ?? "", FAILED);
    expect((await reachAgain(second, "failed")).error).toMatchObject({ vendorMessage: "no" });
  });

  it("is unknown under another token, another provider's name, and a day after the job's end", async () => {
    const id = await accepted();
    const url = double.callbackUrl ?? "";
    const other = url.replace(/.$/, (sign) => (sign === "a" ? "b" : "a"));
    expect((await post(other, DONE))[0]).toBe(404);
    expect((await post(url.replace("/lingtu/", "/zhiqite/"), DONE))[0]).toBe(404);
    expect((await look(lab, id)).status).toBe("waiting");
    await post(url, DONE);
    await reach(lab, id, "succeeded");
    await lab.sql.query(`UPDATE job SET "finishedAt" = now() - interval '23 h 59 min' WHERE id = $1`, [id]);
    expect(await post(url, FAILED)).toEqual(TAKEN);
    await lab.sql.query(`UPDATE job SET "finishedAt" = now() - interval '24 h 1 min' WHERE id = $1`, [id]);
    expect((await post(url, FAILED))[0]).toBe(404);
  });

  it("names pictures that are fetched only through the guard", async () => {
    const id = await accepted();
    const files = [{ url: "http://169.254.169.254/latest/meta-data" }];
    await post(double.callbackUrl, { kind: "succeeded", result: { files, texts: [] } });
    expect((await reach(lab, id, "failed")).error).toMatchObject({ code: "result_refused" });
  });
});

/** As `reach`, for a job that had come to its end before. */
async function reachAgain(id: string, status: string) {
  return vi.waitFor(async () => {
    const job = await look(lab, id);
    expect(job.status).toBe(status);
    return job;
  }, 60_000);
}
