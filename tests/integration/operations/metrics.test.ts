import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, type ApiLab } from "../../support/api-lab";
import { reach, submit, workHere } from "../../support/job-driver";

const TOKEN = "a-token-for-prometheus";
let lab: ApiLab;
let stopWorker: () => Promise<void>;
beforeAll(async () => {
  lab = await openApiLab({ STUDIO_METRICS_TOKEN: TOKEN });
  stopWorker = await workHere();
});
afterAll(async () => {
  await stopWorker();
  await lab.close();
});

const withToken = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe("GET /api/v1/metrics", () => {
  it("is for administrators and for whoever bears the token, and for nobody else", async () => {
    expect((await lab.call("GET", "/metrics")).status).toBe(401);
    expect((await lab.call("GET", "/metrics", withToken(`${TOKEN}x`))).status).toBe(401);
    expect((await lab.call("GET", "/metrics", { as: lab.designer })).status).toBe(403);
    expect((await lab.call("GET", "/metrics", { as: lab.administrator })).status).toBe(200);
    expect((await lab.call("GET", "/metrics", withToken(TOKEN))).status).toBe(200);
  });

  it("the token opens nothing else", async () => {
    for (const path of ["/me", "/admin/people", "/jobs"]) {
      expect((await lab.call("GET", path, withToken(TOKEN))).status, path).toBe(401);
    }
  });

  it("counts jobs by how they ended, what waits, and says that the parts work", async () => {
    const { id } = await submit(lab.jobs, "lingtu.text2img", { prompt: "a cat" });
    await reach(lab.jobs, id, "succeeded");
    const answer = await lab.call("GET", "/metrics", withToken(TOKEN));
    expect(answer.headers.get("content-type")).toContain("text/plain");
    const text = await answer.text();
    expect(text).toContain(
      'easel_jobs_total{provider="lingtu",capability="lingtu.text2img",outcome="succeeded"} 1',
    );
    expect(text).toContain('easel_up{part="database"} 1');
    expect(text).toMatch(/^easel_workers 1$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
    const again = await (await lab.call("GET", "/metrics", withToken(TOKEN))).text();
    expect(again).toMatch(/^easel_jobs_total\{.*\} 1$/m);
  });
});
