import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, type ApiLab } from "../../support/api-lab";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());
afterEach(async () => {
  await lab.jobs.sql.query("DELETE FROM output; DELETE FROM job; DELETE FROM provider_state");
});

interface Ran {
  status?: string;
  capability?: string;
  provider?: string;
  /** Minutes ago it ended; null: it has not. */
  endedAgo?: number | null;
  tookMs?: number;
  error?: object;
}

/** Writes a job as it would be after such a run. */
async function ran({
  status = "succeeded",
  capability = "lingtu.text2img",
  provider = "lingtu",
  endedAgo = 5,
  tookMs = 1_000,
  error,
}: Ran): Promise<string> {
  const id = randomUUID();
  const finishedAt = endedAgo === null ? null : new Date(Date.now() - endedAgo * 60_000);
  const startedAt = finishedAt && new Date(finishedAt.getTime() - tookMs);
  await lab.jobs.sql.query(
    `INSERT INTO job (id, "ownerId", capability, provider, tool, status, input, "inputHash", "deadlineAt", "startedAt",
       "finishedAt", error)
     VALUES ($1, $2, $3, $4, 'text-to-image', $5::"JobStatus", '{"prompt": "a secret campaign"}', '', now(), $6, $7, $8)`,
    [id, lab.designer.id, capability, provider, status, startedAt, finishedAt, error ?? null],
  );
  return id;
}

const failed = (
  code: string,
  vendorCode: string | null = null,
  vendorMessage: string | null = null,
): Ran => ({
  status: "failed",
  error: { code, vendorCode, vendorMessage },
});

async function board(range = "1h") {
  const answer = await lab.call("GET", `/admin/provider-health?range=${range}`, { as: lab.administrator });
  expect(answer.status).toBe(200);
  const { providerHealthAnswer } = await import("../../../lib/openapi/provider-health-answer");
  const read = providerHealthAnswer.parse(await answer.json());
  const of = (id: string) => {
    const found = read.providers.find((provider) => provider.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  return { ...read, of };
}

describe("the health board", () => {
  it("counts how runs ended and how long those took that succeeded, in all and by capability", async () => {
    for (let n = 1; n <= 20; n += 1) await ran({ tookMs: n * 1_000 });
    await ran({ ...failed("vendor_failed", "800004"), tookMs: 90_000 });
    await ran({ status: "uncertain" });
    await ran({ status: "cancelled" });
    await ran({ ...failed("auth"), capability: "lingtu.remove" });
    const { of } = await board();
    expect(of("lingtu")).toMatchObject({
      succeeded: 20,
      failed: 2,
      uncertain: 1,
      p50Ms: 10_500,
      p95Ms: 19_050,
    });
    expect(of("lingtu").successRate).toBeCloseTo(20 / 23);
    expect(of("lingtu").capabilities.map(({ id, succeeded, failed: no }) => [id, succeeded, no])).toEqual([
      ["lingtu.remove", 0, 1],
      ["lingtu.text2img", 20, 1],
    ]);
    expect(of("zhiqite")).toMatchObject({ succeeded: 0, successRate: null, p50Ms: null, capabilities: [] });
  });

  it("shows each run in its step of the chosen time, and nothing older", async () => {
    await ran({ endedAgo: 1 });
    await ran({ endedAgo: 59 });
    await ran({ endedAgo: 90 });
    const hour = (await board("1h")).of("lingtu");
    expect(hour.steps).toHaveLength(30);
    expect(hour.succeeded).toBe(2);
    expect(hour.steps.at(-1)?.succeeded).toBe(1);
    expect(hour.steps[0]?.succeeded).toBe(1);
    const day = (await board("24h")).of("lingtu");
    expect([day.steps.length, day.succeeded]).toEqual([24, 3]);
    expect((await board("7d")).of("lingtu").steps).toHaveLength(28);
  });

  it("tells what waits here and what is at the vendor, however long ago it was asked for", async () => {
    for (const status of ["queued", "queued", "submitting", "waiting", "running", "collecting"]) {
      await ran({ status, endedAgo: null });
    }
    const lingtu = (await board()).of("lingtu");
    expect(lingtu).toMatchObject({ queued: 2, inFlight: 3, concurrency: 32 });
    expect(lingtu.capabilities).toMatchObject([{ id: "lingtu.text2img", queued: 2, inFlight: 3 }]);
  });

  it("lists error codes by how often they came, the vendor's own beside the studio's", async () => {
    await ran(failed("quota", "800000"));
    for (let n = 0; n < 3; n += 1) await ran(failed("vendor_unreachable", "503"));
    const { errors } = (await board()).of("lingtu");
    expect(errors.map(({ code, vendorCode, count }) => [code, vendorCode, count])).toEqual([
      ["vendor_unreachable", "503", 3],
      ["quota", "800000", 1],
    ]);
  });

  it("names the latest moderation blocks, whole and partial, without what was asked for", async () => {
    const whole = await ran({ ...failed("moderation", "50411", "input image risk"), endedAgo: 3 });
    const part = await ran({ endedAgo: 1 });
    for (const index of [0, 1]) {
      await lab.jobs.sql.query(
        `INSERT INTO output ("jobId", index, id, kind, withheld) VALUES ($1, $2, $3, 'image', $4)`,
        [part, index, randomUUID(), index === 0],
      );
    }
    await ran({ endedAgo: 2 });
    const { moderation } = await board();
    expect(moderation.map(({ jobId, withheld, person }) => [jobId, withheld, person])).toEqual([
      [part, 1, "designer"],
      [whole, 0, "designer"],
    ]);
    expect(moderation[1]).toMatchObject({ vendorCode: "50411", vendorMessage: "input image risk" });
    expect(JSON.stringify(moderation)).not.toContain("secret campaign");
  });

  it("shows the breaker and the vendor's clock as every process has seen them", async () => {
    const { noteSilence } = await import("../../../lib/services/providers/watch/note-answer");
    expect((await board()).of("superapp").breaker).toMatchObject({ state: "closed", failures: 0 });
    for (let n = 0; n < 10; n += 1) {
      await noteSilence("superapp", { code: "vendor_unreachable", vendorCode: "502", vendorMessage: "down" });
    }
    await lab.jobs.sql.query(
      `UPDATE provider_state SET "skewMs" = 61000, "skewAt" = now() WHERE provider = 'superapp'`,
    );
    expect((await board()).of("superapp")).toMatchObject({
      breaker: { state: "open", failures: 10, lastFailure: { vendorCode: "502", vendorMessage: "down" } },
      clock: { skewMs: 61_000 },
    });
  });

  it("takes three ranges and no other", async () => {
    const answer = await lab.call("GET", "/admin/provider-health?range=1y", { as: lab.administrator });
    expect(answer.status).toBe(422);
  });
});
