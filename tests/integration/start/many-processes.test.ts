import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandboxServer, type SandboxServer } from "../../../lib/sandbox/server";
import { startBucket, type TestBucket } from "../../support/bucket";
import { withDatabase } from "../../support/database";
import { freePort, startStudio, type StudioProcess } from "../../support/studio-process";

/**
 * Two web processes and two workers, each as if on a machine of its own: an external PostgreSQL, object storage, and a
 * vendor that counts what it is paid. Meanwhile processes are killed and the database throws everybody out.
 */
const KEY = "a key of the tests 0123456789abcdef".replaceAll(" ", "-");
const PRICE = 1;
const BUDGET = 20;
const ASKED = 26;

let folder: string;
let database: Awaited<ReturnType<typeof withDatabase>>;
let sql: pg.Pool;
let bucket: TestBucket;
let vendor: SandboxServer;
let webs: StudioProcess[];
let shared: Record<string, string>;
const workers: ChildProcess[] = [];

function startWorker(name: string): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/worker.ts"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      ...shared,
      STUDIO_DATA_DIR: join(folder, name),
    },
  });
  child.stderr?.resume();
  workers.push(child);
  return child;
}

/** Asks again until there is an answer, as a careful client does: the idempotency key makes that safe. */
async function insist(path: string, at: number, body?: object): Promise<{ status: number; body: Answer }> {
  for (let turn = at; ; turn += 1) {
    const url = `${webs[turn % webs.length]?.url}/api/v1${path}`;
    const headers = { authorization: `Bearer ${KEY}`, ...(body && { "content-type": "application/json" }) };
    const method = body ? "POST" : "GET";
    const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) }).catch(
      () => null,
    );
    if (answer && answer.status < 500) return { status: answer.status, body: await answer.json() };
    await pause(100);
  }
}
interface Answer {
  id: string;
  status: string;
  code?: string;
  error: { code: string } | null;
  outputs: { url: string; bytes: number }[];
}

function webProcess(name: string): number {
  const run: { children: { pid: number }[] } = JSON.parse(
    readFileSync(join(folder, name, "run.json"), "utf8"),
  );
  const [web] = run.children;
  if (!web) throw new Error("no web process");
  return web.pid;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "easel-many-"));
  database = await withDatabase();
  sql = new pg.Pool({ connectionString: database.url, max: 2 });
  sql.on("error", () => undefined);
  bucket = await startBucket();
  vendor = await startSandboxServer({ dataDir: folder, allowLoopback: true });
  vendor.control({ settings: { waitMs: 300, runMs: 600 } });
  await sql.query(
    `INSERT INTO price (id, capability, unit, micros, "validFrom") VALUES (gen_random_uuid(), 'lingtu.text2img', 'run', $1, '2020-01-01')`,
    [PRICE * 1_000_000],
  );
  await sql.query(
    `INSERT INTO budget (id, scope, period, "limitMicros") VALUES (gen_random_uuid(), 'studio', 'month', $1)`,
    [BUDGET * 1_000_000],
  );
  const ports = [await freePort(), await freePort()];
  shared = {
    DATABASE_URL: database.url,
    STUDIO_SECRET: "one secret for all of the processes",
    STUDIO_URL: `http://127.0.0.1:${ports[0]}`,
    STUDIO_SANDBOX: "off",
    STUDIO_TRUSTED_HOSTS: `127.0.0.1:${vendor.port}`,
    LINGTU_BASE_URL: vendor.lingtuUrl,
    LINGTU_APP_ID: "sandbox",
    LINGTU_SECRET: "sandbox-secret",
    S3_ENDPOINT: bucket.origin,
    S3_BUCKET: bucket.name,
    S3_ACCESS_KEY_ID: "key",
    S3_SECRET_ACCESS_KEY: "secret",
    POLL_MIN_MS: "50",
    POLL_MAX_MS: "400",
  };
  const own = { ...shared, STUDIO_WORKERS: "off", STUDIO_METRICS_TOKEN: "a-token-of-the-tests" };
  const first = {
    STUDIO_ADMIN_EMAIL: "a@example.com",
    STUDIO_ADMIN_PASSWORD: "a password",
    STUDIO_ADMIN_API_KEY: KEY,
  };
  webs = ports.map((port, index) =>
    startStudio(port, {
      ...own,
      ...(index === 0 ? first : {}),
      STUDIO_DATA_DIR: join(folder, `web-${index}`),
    }),
  );
  startWorker("worker-0");
  startWorker("worker-1");
  await Promise.all(webs.map(({ ready }) => ready));
});
afterAll(async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  for (const { child } of webs) child.kill("SIGTERM");
  await Promise.all(webs.map(({ ended }) => ended));
  await sql.end();
  await vendor.close();
  await bucket.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe("two web processes and two workers", () => {
  it("lose nothing and pay for nothing twice while they are killed, and keep to the budget together", async () => {
    const submits = Array.from({ length: ASKED }, async (_, index) => {
      await pause(index * 60);
      const idempotencyKey = `many ${index}`;
      const input = { prompt: `cat ${index}` };
      return insist("/jobs", index, { capability: "lingtu.text2img", input, idempotencyKey });
    });
    await pause(700);
    workers[0]?.kill("SIGKILL");
    process.kill(webProcess("web-0"), "SIGKILL");
    startWorker("worker-2");
    await pause(600);
    await sql.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    const answers = await Promise.all(submits);
    const taken = answers.filter(({ status }) => status === 202).map(({ body }) => body.id);
    expect(taken).toHaveLength(BUDGET / PRICE);
    expect(answers.filter(({ body }) => body.code === "over_budget")).toHaveLength(ASKED - taken.length);

    for (const id of taken) {
      let job = await insist(`/jobs/${id}`, 1);
      while (!["succeeded", "failed", "uncertain"].includes(job.body.status)) {
        await pause(200);
        job = await insist(`/jobs/${id}`, 1);
      }
      expect(job.body, id).toMatchObject({ status: "succeeded", error: null });
      expect(vendor.ledger(id)).toMatchObject([{ charged: 1 }]);
    }
    const { rows } = await sql.query(
      `SELECT sum(micros)::int / 1000000 AS cost, array_agg(DISTINCT state::text) AS states FROM usage_entry`,
    );
    expect(rows[0]).toEqual({ cost: BUDGET, states: ["settled"] });
  });

  it("show each other's pictures and tell the same figures", async () => {
    const { rows } = await sql.query<{ id: string }>(`SELECT id FROM job LIMIT 1`);
    const [picture] = (await insist(`/jobs/${rows[0]?.id}`, 0)).body.outputs;
    const figures: string[] = [];
    for (const { url } of webs) {
      const path = new URL(picture?.url ?? "", url).pathname;
      const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${KEY}` } });
      expect((await answer.arrayBuffer()).byteLength).toBe(picture?.bytes);
      const metrics = await fetch(`${url}/api/v1/metrics`, {
        headers: { authorization: "Bearer a-token-of-the-tests" },
      });
      const line = (await metrics.text()).split("\n").find((text) => text.startsWith("easel_jobs_total{"));
      figures.push(line ?? "none");
    }
    expect(figures).toEqual(
      Array(2).fill(expect.stringMatching(/capability="lingtu.text2img",outcome="succeeded"} 20$/)),
    );
  });

  it("end with 0 when they are asked to", async () => {
    for (const { child } of webs) child.kill("SIGTERM");
    expect((await Promise.all(webs.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([0, 0]);
    const living = workers.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    expect(living).toHaveLength(2);
    const ended = living.map((worker) => once(worker, "exit"));
    for (const worker of living) worker.kill("SIGTERM");
    expect((await Promise.all(ended)).map(([code]) => code)).toEqual([0, 0]);
  });
});
