import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ONE } from "../../../lib/cost/units";
import { endAll, reach, submit, workHere } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";

/** What jobs cost, from submitting to their end, on a real database and the sandbox vendor. */
let lab: JobLab;
let stopWork: () => Promise<void>;
beforeAll(async () => {
  lab = await openJobLab();
  stopWork = await workHere();
});
afterAll(async () => {
  await stopWork();
  await lab.close();
});
afterEach(async () => {
  lab.sandbox.control({ reset: true });
  lab.sandbox.control({ settings: { waitMs: 100, runMs: 100 } });
  await endAll(lab);
  await lab.sql.query("TRUNCATE price, usage_entry");
});

const PROMPT = { prompt: "a cat" };

async function price(
  unit: string,
  micros: number | null,
  validFrom = "2020-01-01",
  capability = "lingtu.text2img",
) {
  await lab.sql.query(
    `INSERT INTO price (id, capability, unit, micros, "validFrom") VALUES (gen_random_uuid(), $1, $2::"PriceUnit", $3, $4)`,
    [capability, unit, micros, validFrom],
  );
}

async function entry(jobId: string) {
  const { rows } = await lab.sql.query(
    `SELECT state, outcome, "reservedMicros"::int AS reserved, micros::int, used, prices FROM usage_entry WHERE "jobId" = $1`,
    [jobId],
  );
  return rows[0];
}

describe("a job with a price", () => {
  it("reserves what it is expected to cost and settles what the vendor made", async () => {
    await price("run", 100_000);
    await price("result", 50_000);
    const job = await submit(lab, "lingtu.text2img", { ...PROMPT, num: 4 });
    expect(await entry(job.id)).toMatchObject({
      state: "reserved",
      outcome: null,
      reserved: 300_000,
      micros: 300_000,
    });
    const done = await reach(lab, job.id, "succeeded");
    const kept = await entry(job.id);
    expect(done.outputs).toHaveLength(4);
    expect(kept).toMatchObject({
      state: "settled",
      outcome: "succeeded",
      reserved: 300_000,
      micros: 300_000,
    });
    expect(kept.used).toMatchObject({ run: ONE, result: 4 * ONE });
  });

  it("is charged by the pixels that really came", async () => {
    await price("megapixel", 1_000_000);
    const job = await submit(lab, "lingtu.text2img", { ...PROMPT, num: 1 });
    const [output] = (await reach(lab, job.id, "succeeded")).outputs;
    const pixels = (output?.width ?? 0) * (output?.height ?? 0);
    expect(pixels).toBeGreaterThan(0);
    expect(await entry(job.id)).toMatchObject({ state: "settled", micros: pixels });
  });

  it("keeps the price that held when it began", async () => {
    await price("run", 100_000);
    const job = await submit(lab, "lingtu.text2img", PROMPT);
    await price("run", 900_000, new Date().toISOString());
    await reach(lab, job.id, "succeeded");
    expect(await entry(job.id)).toMatchObject({ micros: 100_000, prices: { run: 100_000 } });
  });

  it.each(["quota", "fail"] as const)("costs nothing when it came to nothing: %s", async (kind) => {
    await price("run", 100_000);
    lab.sandbox.control({ faults: [{ kind, times: 0 }] });
    const job = await submit(lab, "lingtu.text2img", PROMPT);
    await reach(lab, job.id, "failed");
    expect(await entry(job.id)).toMatchObject({
      state: "released",
      outcome: "failed",
      reserved: 100_000,
      micros: 0,
    });
  });

  it("costs what was expected when the vendor made it and it could not be kept", async () => {
    await price("run", 100_000);
    lab.sandbox.control({ faults: [{ kind: "file_html", times: 0 }] });
    const job = await submit(lab, "lingtu.text2img", PROMPT);
    await reach(lab, job.id, "failed");
    expect(await entry(job.id)).toMatchObject({ state: "settled", outcome: "failed", micros: 100_000 });
  });

  it("costs what was expected when it is abandoned, and nothing when the vendor cancelled it", async () => {
    await price("run", 100_000);
    const { cancelJob } = await import("../../../lib/services/jobs/cancel");
    lab.sandbox.control({ faults: [{ kind: "hold_executing", times: 1 }] });
    const kept = await submit(lab, "lingtu.text2img", PROMPT);
    await reach(lab, kept.id, "running");
    await cancelJob(lab.ownerId, kept.id, { abandon: true });
    lab.sandbox.control({ faults: [{ kind: "hold_waiting", times: 1 }] });
    const gone = await submit(lab, "lingtu.text2img", PROMPT);
    await reach(lab, gone.id, "waiting");
    await cancelJob(lab.ownerId, gone.id, {});
    expect(await entry(kept.id)).toMatchObject({ state: "settled", outcome: "cancelled", micros: 100_000 });
    expect(await entry(gone.id)).toMatchObject({ state: "released", outcome: "cancelled", micros: 0 });
  });

  it("keeps its reservation while it is uncertain, and a retry is an entry of its own", async () => {
    const capability = "superapp.text2image";
    await price("run", 100_000, undefined, capability);
    lab.sandbox.control({ faults: [{ vendor: "superapp", kind: "drop_after" }] });
    const { id } = await submit(lab, capability, { inputText: "a cat", width: 256, height: 256 });
    await reach(lab, id, "uncertain");
    expect(await entry(id)).toMatchObject({ state: "reserved", micros: 100_000 });
    const { retryJob } = await import("../../../lib/services/jobs/retry");
    const again = await retryJob(lab.ownerId, id);
    const { resolveJob } = await import("../../../lib/services/jobs/resolve");
    await resolveJob(lab.ownerId, id);
    expect(await entry(id)).toMatchObject({ state: "released", micros: 0 });
    const retried = again?.ok ? again.job.id : "none";
    await reach(lab, retried, "succeeded");
    expect(await entry(retried)).toMatchObject({ state: "settled", micros: 100_000 });
  });

  it("is charged for every question to the vendor where those have a price", async () => {
    await price("query", 1_000);
    const job = await submit(lab, "lingtu.text2img", PROMPT);
    const { usage } = await reach(lab, job.id, "succeeded");
    expect(usage.queries).toBeGreaterThan(0);
    expect(await entry(job.id)).toMatchObject({ micros: usage.queries * 1_000 });
  });
});

describe("a job without a price", () => {
  it("is counted once it has ended, and has no cost", async () => {
    const job = await submit(lab, "lingtu.text2img", PROMPT);
    expect(await entry(job.id)).toBeUndefined();
    await reach(lab, job.id, "succeeded");
    expect(await entry(job.id)).toMatchObject({
      state: "settled",
      outcome: "succeeded",
      micros: null,
      prices: null,
    });
  });
});

it("its owner alone is told what a job costs", async () => {
  const { jobCost } = await import("../../../lib/services/usage/job-cost");
  await price("run", 320_000);
  const { id } = await submit(lab, "lingtu.text2img", PROMPT);
  expect(await jobCost(lab.ownerId, id)).toEqual({ amount: "0.32", currency: "CNY", isReserved: true });
  await reach(lab, id, "succeeded");
  expect(await jobCost(lab.ownerId, id)).toEqual({ amount: "0.32", currency: "CNY", isReserved: false });
  expect(await jobCost(await lab.addPerson(), id)).toBeNull();
});
