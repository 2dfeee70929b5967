import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, type ApiLab } from "../../support/api-lab";

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

  it("is 503 without the database", async () => {
    const { db } = await import("../../../lib/db/client");
    const { vi } = await import("vitest");
    const broken = vi.spyOn(db().studioFact, "findFirst").mockRejectedValue(new Error("connection refused"));
    try {
      expect(await health()).toMatchObject({ status: 503, body: { status: "failed", database: "failed" } });
    } finally {
      broken.mockRestore();
    }
  });
});
