import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { controlSandbox } from "./sandbox";

const PORT = 3411;

/** The administrator every end-to-end test signs in as. */
export const ADMINISTRATOR = { email: "admin@example.com", password: "easel-admin-1" };

/** Starts the whole built studio on a fresh data folder, unless EASEL_E2E_URL names a running one. */
export default async function startStudio(): Promise<(() => Promise<void>) | void> {
  const running = process.env.EASEL_E2E_URL;
  const stop = running ? undefined : await start();
  await controlSandbox(running ?? `http://127.0.0.1:${PORT}`, { settings: { waitMs: 50, runMs: 100 } });
  return stop;
}

async function start(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "easel-e2e-"));
  // For tests that use the administrator's command line; one who names a running studio names this folder too.
  process.env.EASEL_E2E_DATA = folder;
  const studio = spawn(process.execPath, ["--import", "tsx", "lib/cli/start.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: "",
      PORT: String(PORT),
      STUDIO_URL: `http://127.0.0.1:${PORT}`,
      STUDIO_DATA_DIR: folder,
      STUDIO_ADMIN_EMAIL: ADMINISTRATOR.email,
      STUDIO_ADMIN_PASSWORD: ADMINISTRATOR.password,
      POLL_MIN_MS: "200",
      POLL_MAX_MS: "1000",
    },
  });
  await new Promise<void>((done, fail) => {
    studio.stdout.on("data", (chunk: Buffer) => chunk.toString().includes("ready at") && done());
    studio.once("exit", (code) => fail(new Error(`the studio ended with code ${code} before it was ready`)));
  });
  return async () => {
    const ended = new Promise((done) => studio.once("exit", done));
    studio.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
