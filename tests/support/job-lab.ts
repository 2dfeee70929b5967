import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { startSandboxServer, type SandboxServer } from "../../lib/sandbox/server";
import { withDatabase } from "./database";
import { startPublicFiles } from "./public-files";

export interface LabWorker {
  process: ChildProcess;
  /** Resolves when it says that it takes work. */
  ready: Promise<unknown>;
  /** Resolves with the signal that ended it, null when it ended by itself. */
  ended: Promise<NodeJS.Signals | null>;
  /** Asks it to stop and waits. */
  stop(): Promise<void>;
}

/** A studio without pages: database, storage, a sandbox vendor over HTTP, and workers to start and kill. */
export interface JobLab {
  ownerId: string;
  dataDir: string;
  sandbox: SandboxServer;
  sql: pg.Pool;
  /** A worker process; with a crash it kills itself when that job's step comes to that point. */
  work(crash?: { point: string; jobId: string }): LabWorker;
  /** Those that live. */
  workers(): LabWorker[];
  /** What a killed worker held can be taken over at once instead of after its lease. */
  expireLeases(): Promise<void>;
  addPerson(): Promise<string>;
  close(): Promise<void>;
}

/** Reads again and again until it is as wished; fails with what it was last. */
export async function eventually<T>(
  read: () => Promise<T>,
  isWished: (value: T) => boolean,
  withinMs = 100_000,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const value = await read();
    if (isWished(value)) return value;
    if (Date.now() > until) throw new Error(`still ${JSON.stringify(value)} after ${withinMs} ms`);
    await setTimeout(25);
  }
}

/**
 * Opens a lab and points this process's environment at it; load the studio's services only afterwards, they
 * read it once.
 */
export async function openJobLab(variables: Record<string, string> = {}): Promise<JobLab> {
  const database = await withDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), "easel-jobs-"));
  const files = await startPublicFiles();
  const sandbox = await startSandboxServer({ dataDir, allowLoopback: true });
  sandbox.control({ settings: { waitMs: 400, runMs: 400 } });
  Object.assign(process.env, {
    NODE_ENV: "test",
    DATABASE_URL: database.url,
    STUDIO_DATA_DIR: dataDir,
    STUDIO_URL: files.origin,
    STUDIO_SECRET: "a secret of the tests alone",
    STUDIO_SANDBOX: "on",
    PORT: String(sandbox.port),
    POLL_MIN_MS: "50",
    POLL_MAX_MS: "400",
    ...variables,
  });
  const sql = new pg.Pool({ connectionString: database.url, max: 3 });
  const workers = new Set<LabWorker>();

  async function addPerson(): Promise<string> {
    const id = uuid();
    await sql.query(
      `INSERT INTO "user" (id, name, email, "updatedAt") VALUES ($1, 'Somebody', $1 || '@example.com', now())`,
      [id],
    );
    return id;
  }

  return {
    ownerId: await addPerson(),
    dataDir,
    sandbox,
    sql,
    addPerson,
    work(crash) {
      const worker = startWorkerProcess(crash);
      workers.add(worker);
      void worker.ended.then(() => workers.delete(worker));
      return worker;
    },
    workers: () => [...workers],
    async expireLeases() {
      await sql.query(`UPDATE job SET "leaseUntil" = now() - interval '1 s' WHERE "leaseUntil" IS NOT NULL`);
    },
    async close() {
      for (const worker of workers) worker.process.kill("SIGKILL");
      await Promise.all([...workers].map(({ ended }) => ended));
      const { boss } = await import("../../lib/jobs/boss");
      await (await boss()).stop({ graceful: false });
      const { db } = await import("../../lib/db/client");
      await db().$disconnect();
      await sandbox.close();
      await files.close();
      await sql.end();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function startWorkerProcess(crash?: { point: string; jobId: string }): LabWorker {
  const entry = process.env.TEST_JOB_WORKER;
  if (!entry)
    throw new Error("integration tests need the global set-up: run them with --project integration");
  const args = ["--enable-source-maps", entry, ...(crash ? [crash.point, crash.jobId] : [])];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ended = once(child, "exit").then(([, signal]) => signal as NodeJS.Signals | null);
  return {
    process: child,
    ready: once(child, "message"),
    ended,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
