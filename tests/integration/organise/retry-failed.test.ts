import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, type ApiLab } from "../../support/api-lab";
import { eventually } from "../../support/job-lab";
import { workHere } from "../../support/job-driver";

let lab: ApiLab;
let stopWorker: () => Promise<void>;
beforeAll(async () => {
  lab = await openApiLab();
  stopWorker = await workHere();
}, 120_000);
afterAll(async () => {
  await stopWorker();
  await lab.close();
});
afterEach(() => lab.jobs.sandbox.control({ reset: true, settings: { waitMs: 50, runMs: 50 } }));

const get = async (path: string) => (await lab.call("GET", path, { as: lab.designer })).json();
const retry = async (ids: readonly string[], as = lab.designer) =>
  (await lab.call("POST", "/jobs/retry", { as, body: { ids } })).json();

/** A run that ended so, with these words asked for. */
async function ended(
  prompt: string,
  status: "failed" | "uncertain" | "succeeded",
  code: string,
  task?: string,
) {
  const body = { capability: "lingtu.text2img", input: { prompt } };
  const { id } = await (await lab.call("POST", "/jobs", { as: lab.designer, body })).json();
  await eventually(
    () => get(`/jobs/${id}`),
    (job) => job.status === "succeeded",
  );
  const error = JSON.stringify({ code, vendorCode: null, vendorMessage: null });
  await lab.jobs.sql.query(
    `UPDATE job SET status = $2::"JobStatus", error = $3, "vendorTaskId" = $4 WHERE id = $1`,
    [id, status, error, task ?? null],
  );
  return String(id);
}

describe("trying all failed runs again", () => {
  it("says what it costs, starts each once however often it is asked, and leaves decisions to people", async () => {
    const stamp = `retry${Date.now()}`;
    const failed = await ended(`${stamp} one`, "failed", "vendor_failed");
    const late = await ended(`${stamp} two`, "failed", "deadline", "0");
    await ended(`${stamp} three`, "failed", "moderation");
    const unclear = await ended(`${stamp} four`, "uncertain", "vendor_unreachable");

    const plan = await get(`/jobs/retryable?q=${stamp}`);
    expect([plan.ids.sort(), plan.calls, plan.more]).toEqual([[failed, late].sort(), 1, false]);

    const both = await Promise.all([retry([failed]), retry([failed])]);
    const [first, second] = both.map(({ items }) => items[0]);
    expect(first).toMatchObject({ id: failed, refusal: null });
    expect(second.jobId).toBe(first.jobId);
    expect((await retry([failed])).items[0].jobId).toBe(first.jobId);
    expect((await get(`/jobs/retryable?q=${stamp}`)).ids).toEqual([late]);

    expect((await retry([unclear])).items).toMatchObject([{ jobId: null, refusal: "wrong_state" }]);
    expect((await retry([late], lab.other)).items).toMatchObject([{ jobId: null, refusal: "not_found" }]);
    const byHand = await lab.call("POST", `/jobs/${late}/retry`, { as: lab.designer });
    expect(byHand.status).toBe(202);
    expect((await retry([late])).items).toMatchObject([{ jobId: null, refusal: "already_retried" }]);
  });
});

describe("the list of runs", () => {
  it("finds Chinese words of two characters, and runs of a span of time", async () => {
    const stamp = Date.now();
    const id = await ended(`一只橘猫在窗边${stamp}`, "succeeded", "internal");
    const found = async (query: string) =>
      (await get(`/jobs?${query}`)).items.map((job: { id: string }) => job.id);
    expect(await found(`q=${encodeURIComponent("橘猫")}`)).toContain(id);
    expect(await found(`q=${encodeURIComponent("猫橘")}`)).toEqual([]);
    const { createdAt } = await get(`/jobs/${id}`);
    const after = new Date(new Date(createdAt).getTime() + 1).toISOString();
    expect(await found(`from=${createdAt}&to=${after}`)).toEqual([id]);
    expect(await found(`from=${after}`)).not.toContain(id);
    expect((await lab.call("GET", "/jobs?from=yesterday", { as: lab.designer })).status).toBe(422);
  });
});
