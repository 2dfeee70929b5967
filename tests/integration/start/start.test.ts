import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { freePort, startStudio, type StudioProcess } from "../../support/studio-process";

const started: StudioProcess[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "easel-start-"));
});
afterEach(async () => {
  for (const studio of started.splice(0)) {
    if (studio.child.exitCode === null && studio.child.signalCode === null) studio.child.kill("SIGTERM");
    await studio.ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

async function start(variables: Record<string, string> = {}, port?: number): Promise<StudioProcess> {
  const studio = startStudio(port ?? (await freePort()), { STUDIO_DATA_DIR: folder, ...variables });
  started.push(studio);
  return studio;
}

async function health(studio: StudioProcess): Promise<string> {
  const answer = await fetch(`${studio.url}/api/v1/health`).catch(() => null);
  return answer?.ok ? (await answer.json()).status : "down";
}

async function healthy(studio: StudioProcess): Promise<void> {
  while ((await health(studio)) !== "ok") await pause(100);
}

function children(): number[] {
  return JSON.parse(readFileSync(join(folder, "run.json"), "utf8")).children.map(
    ({ pid }: { pid: number }) => pid,
  );
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}

describe("a start that cannot work says why in one line and exits with 1", () => {
  async function failure(variables: Record<string, string>, port?: number): Promise<string> {
    const studio = await start(variables, port);
    expect((await studio.ended).code).toBe(1);
    const lines = studio.printed().trim().split("\n");
    expect(lines).toHaveLength(1);
    return lines[0] ?? "";
  }

  it("a wrong variable is named, its value is not shown", async () => {
    const line = await failure({ STUDIO_ADMIN_API_KEY: "too-short-secret" });
    expect(line).toContain("STUDIO_ADMIN_API_KEY");
    expect(line).not.toContain("too-short-secret");
  });

  it("a taken port", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    expect(await failure({}, port)).toContain(`PORT: ${port} is taken`);
    server.close();
  });

  it("a data folder that is a file", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(await failure({ STUDIO_DATA_DIR: file })).toContain("is not a folder");
  });

  it("an unreachable database", async () => {
    const port = await freePort();
    expect(await failure({ DATABASE_URL: `postgres://x:y@127.0.0.1:${port}/z` })).toContain("DATABASE_URL");
  });

  it("a data folder another studio runs on", async () => {
    const first = await start();
    await first.ready;
    expect(await failure({})).toContain("another studio");
    expect(await health(first)).toBe("ok");
  });
});

describe("a running studio", () => {
  it("stops with all its processes on SIGTERM and exits with 0", async () => {
    const studio = await start();
    await studio.ready;
    const pids = children();
    expect(pids.length).toBe(2);
    studio.child.kill("SIGTERM");
    expect((await studio.ended).code).toBe(0);
    expect(pids.filter(lives)).toEqual([]);
  });

  it("starts a killed part again", async () => {
    const studio = await start();
    await studio.ready;
    const killed = children();
    for (const pid of killed) process.kill(pid, "SIGKILL");
    const running = () => children().filter((pid) => lives(pid) && !killed.includes(pid));
    await vi.waitFor(() => expect(running()).toHaveLength(2), { timeout: 60_000 });
    await healthy(studio);
  });

  it("leaves nothing that hinders the next start when it is killed itself", async () => {
    const first = await start();
    await first.ready;
    const secret = readFileSync(join(folder, "secret"), "utf8");
    first.child.kill("SIGKILL");
    await first.ended;
    const second = await start({}, Number(new URL(first.url).port));
    await second.ready;
    expect(await health(second)).toBe("ok");
    expect(readFileSync(join(folder, "secret"), "utf8")).toBe(secret);
  });

  it.runIf(process.getuid?.() === 0)(
    "works in a root folder of mode 0700 and says where its database is",
    async () => {
      const closed = join(folder, "a-rather-long-name-".repeat(8), "closed");
      mkdirSync(closed, { recursive: true });
      chmodSync(closed, 0o700);
      const studio = await start({ STUDIO_DATA_DIR: closed });
      await studio.ready;
      expect(studio.printed()).toContain("/var/lib/easel/postgres-");
    },
  );

  it.runIf(process.getuid?.() === 0)("refuses a full disk", async () => {
    const small = join(folder, "small");
    mkdirSync(small);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", small], { stdio: "ignore" });
    } catch {
      return;
    }
    const studio = await start({ STUDIO_DATA_DIR: join(small, "data") });
    expect((await studio.ended).code).toBe(1);
    expect(studio.printed()).toContain("is full");
    execFileSync("umount", [small]);
  });
});
