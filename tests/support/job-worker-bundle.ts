import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../../lib/cli/build/bundle";

/** Bundles the worker of the crash tests once for the whole run: they start it a hundred times. */
export default async function setup(): Promise<() => void> {
  mkdirSync(".build", { recursive: true });
  const folder = mkdtempSync(join(".build", "tests-"));
  await bundle({ "job-worker": "tests/support/job-worker.ts" }, folder);
  process.env.TEST_JOB_WORKER = join(folder, "job-worker.mjs");
  return () => rmSync(folder, { recursive: true, force: true });
}
