import { EngineLost } from "../engine/engine";
import { setTimeout as sleep } from "node:timers/promises";
import { statusOf, type Task } from "../state/task";
import type { Sandbox } from "../state/sandbox";

/**
 * Computes a task's result unless that is done or under way. Called when it was accepted and whenever it is asked
 * about, so that a task a killed process left behind goes on with the next query.
 */
export function ensureComputed(sandbox: Sandbox, { jobId }: Task, now: () => number): Promise<void> {
  const running = sandbox.computing.get(jobId);
  if (running) return running;
  const run = compute(sandbox, jobId, now).finally(() => sandbox.computing.delete(jobId));
  sandbox.computing.set(jobId, run);
  return run;
}

async function compute(sandbox: Sandbox, jobId: string, now: () => number): Promise<void> {
  const accepted = sandbox.tasks.get(jobId);
  if (!accepted || accepted.result || accepted.failure !== undefined || accepted.canceled) return;
  await sleep(Math.max(0, accepted.startsAt - now()), undefined, { ref: false });
  const task = sandbox.tasks.get(jobId);
  if (sandbox.closed.aborted || !task || statusOf(task, now()) !== "executing") return;
  const { endpoint, body, pictures, requestId } = task;
  const change = await sandbox.engine
    .run({ outDir: sandbox.filesFolder, work: { endpoint, body, pictures, seed: requestId } })
    .then(({ files, text }): Partial<Task> => ({ result: { files, text } }))
    .catch((error: Error): Partial<Task> =>
      error instanceof EngineLost ? {} : { failure: `生成失败：${error.message}` },
    );
  const current = sandbox.tasks.get(jobId);
  if (current && !sandbox.closed.aborted) sandbox.tasks.put({ ...current, ...change });
}
