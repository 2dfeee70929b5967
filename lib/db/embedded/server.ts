import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { findBinaries, type Binaries } from "./binaries";
import { databaseFolder } from "./location";
import { databaseUser, type RunAs } from "./run-as";

/** A running embedded PostgreSQL on a loopback port. */
export interface EmbeddedDatabase {
  /** Connection string of the database `easel`. */
  url: string;
  folder: string;
  /** The postmaster's process. */
  process: ChildProcess;
  /** Ends it within seconds: open transactions are rolled back, nothing acknowledged is lost. */
  stop(): Promise<void>;
}

const PASSWORD_FILE = "easel-password";

/**
 * Starts PostgreSQL for this data folder: makes the cluster on first use, ends a server that an earlier, killed
 * studio left behind, listens on a loopback port only (a free one unless given). Throws with the server's own words when it cannot.
 */
export async function startEmbedded(dataFolder: string, givenPort?: number): Promise<EmbeddedDatabase> {
  const user = databaseUser();
  const folder = databaseFolder(dataFolder, user);
  const binaries = findBinaries(user);
  const cluster = join(folder, "cluster");
  if (!existsSync(join(cluster, "PG_VERSION"))) makeCluster(binaries, folder, cluster, user);
  await endLeftover(cluster);
  const port = givenPort ?? (await freePort());
  const password = readFileSync(join(folder, PASSWORD_FILE), "utf8").trim();
  const child = spawn(
    binaries.postgres,
    [
      "-D",
      cluster,
      "-h",
      "127.0.0.1",
      "-p",
      String(port),
      "-k",
      "",
      "-c",
      "max_connections=100",
      "-c",
      "timezone=UTC",
    ],
    { stdio: ["ignore", "ignore", "pipe"], detached: true, cwd: folder, ...as(user) },
  );
  const server = `postgres://easel:${password}@127.0.0.1:${port}`;
  await ready(child, `${server}/postgres`);
  return { url: `${server}/easel`, folder, process: child, stop: () => stop(child) };
}

function as(user: RunAs | null): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

function makeCluster(binaries: Binaries, folder: string, cluster: string, user: RunAs | null): void {
  const password = randomBytes(24).toString("base64url");
  // Left by an initdb that was killed half-way: nothing of value is in it yet.
  rmSync(cluster, { recursive: true, force: true });
  writeFileSync(join(folder, PASSWORD_FILE), password, { mode: 0o600 });
  const drop = mkdtempSync(join(tmpdir(), "easel-"));
  const passwordFile = join(drop, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [drop, passwordFile]) chownSync(path, user.uid, user.gid);
  const made = spawnSync(
    binaries.initdb,
    [
      "-D",
      cluster,
      "-U",
      "easel",
      "-A",
      "scram-sha-256",
      "--pwfile",
      passwordFile,
      "-E",
      "UTF8",
      "--locale=C.UTF-8",
    ],
    { encoding: "utf8", cwd: folder, ...as(user) },
  );
  rmSync(drop, { recursive: true });
  if (made.status !== 0) {
    rmSync(cluster, { recursive: true, force: true });
    throw new Error(`the database could not be made: ${lastLine(made.stderr || String(made.error))}`);
  }
}

/** Ends the postmaster a killed studio left on this cluster; its pid file tells. */
async function endLeftover(cluster: string): Promise<void> {
  const pidFile = join(cluster, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (!isPostgres(pid, cluster)) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; waited < 10_000 && isPostgres(pid, cluster); waited += 50) await pause(50);
  if (isPostgres(pid, cluster)) process.kill(pid, "SIGQUIT");
  while (isPostgres(pid, cluster)) await pause(50);
}

/** Whether a pid is really this cluster's server and not a stranger's that got the number later. */
function isPostgres(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== "linux") return true;
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(cluster);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no loopback port could be had");
  return address.port;
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  let words = "";
  child.stderr?.on("data", (chunk: Buffer) => (words = (words + chunk.toString()).slice(-4_000)));
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`the embedded PostgreSQL did not start: ${lastLine(words)}`);
    }
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'easel'");
      if (rowCount === 0) await client.query("CREATE DATABASE easel");
      return;
    } catch {
      await pause(30);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGINT");
  const patience = setTimeout(() => child.kill("SIGQUIT"), 6_000);
  await ended;
  clearTimeout(patience);
}

function lastLine(words: string): string {
  return words.trim().split("\n").at(-1) ?? "it said nothing";
}
