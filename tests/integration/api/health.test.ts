import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openApiLab, problemOf, type ApiLab } from "../../support/api-lab";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

const health = async () => {
  const answer = await lab.call("GET", "/health");
  return { status: answer.status, body: await answer.json() };
};

describe("health", () => {
  it("is degraded without a worker and ok with one, and needs no key", async () => {
    expect(await health()).toEqual({
      status: 200,
      body: { status: "degraded", database: "ok", storage: "ok", worker: "absent" },
    });
    const { beatWorker } = await import("../../../lib/services/jobs/worker-beat");
    await beatWorker("one", { startedAt: new Date().toISOString(), pid: 1, running: 0 });
    expect(await health()).toMatchObject({ status: 200, body: { status: "ok", worker: "ok" } });
  });

  it("says that the disk is full, while new jobs are refused before they cost anything", async () => {
    const { storage } = await import("../../../lib/storage");
    const full = vi.spyOn(storage(), "freeBytes").mockResolvedValue(1_000_000);
    try {
      expect(await health()).toMatchObject({ status: 200, body: { status: "degraded", storage: "full" } });
      const body = { capability: "lingtu.text2img", input: { prompt: "a red bicycle" } };
      const refused = await lab.call("POST", "/jobs", { as: lab.designer, body });
      expect(await problemOf(refused)).toMatchObject({ status: 507, code: "disk_full" });
      expect((await lab.jobs.sql.query("SELECT 1 FROM job")).rowCount).toBe(0);
      expect(lab.jobs.sandbox.ledger()).toEqual([]);
    } finally {
      full.mockRestore();
    }
  });

  it("is 503 without the database", async () => {
    const { db } = await import("../../../lib/db/client");
    const broken = vi.spyOn(db().studioFact, "findFirst").mockRejectedValue(new Error("connection refused"));
    try {
      expect(await health()).toMatchObject({ status: 503, body: { status: "failed", database: "failed" } });
    } finally {
      broken.mockRestore();
    }
  });
});
