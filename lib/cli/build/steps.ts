import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { StartFailure } from "../failure";
import { bundle } from "./bundle";
import { markBuilt, sourceDigest } from "./stale";

const require = createRequire(import.meta.url);

/** Builds everything `start` runs: the database client, the worker's bundle and the web application. `stop` ends it half-way. */
export async function build(say: (line: string) => void, stop?: AbortSignal): Promise<void> {
  const digest = sourceDigest();
  await step(say, "database client", () => node(["--import", "tsx", "lib/cli/prisma.ts", "generate"], stop));
  const entries = { worker: "lib/cli/worker.ts", "exit-with-parent": "lib/cli/exit-with-parent.ts" };
  await step(say, "worker", () => bundle(entries, ".build"));
  await step(say, "web application", () => node([require.resolve("next/dist/bin/next"), "build"], stop));
  markBuilt(digest);
}

async function step(say: (line: string) => void, name: string, work: () => Promise<void>): Promise<void> {
  const began = Date.now();
  say(`building: ${name} …`);
  await work();
  say(`built: ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

/** Runs a Node program to its end; what it printed is shown only when it fails. */
function node(args: string[], signal?: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "pipe"],
      signal,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    });
    let words = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (words += chunk.toString()));
    child.once("error", fail);
    child.once("exit", (code) => {
      if (code === 0) return done();
      console.error(words);
      fail(new StartFailure(`the build failed at: ${args.slice(-2).join(" ")}`));
    });
  });
}
