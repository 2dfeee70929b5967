import { setTimeout as sleep } from "node:timers/promises";
import type { SandboxContext } from "../context";
import { localAddress } from "../pictures/local-address";
import { isObject } from "../rules/rule";
import type { Sandbox } from "../state/sandbox";
import { statusOf, type Task } from "../state/task";
import { ensureComputed } from "../tasks/compute";
import { callbackBody } from "./callback-body";

/** 阶梯间隔重试 3、5、15、30、60、600、3600秒 最多重试10次: after the last stair it stays there. */
const STAIRS_SECONDS = [3, 5, 15, 30, 60, 600, 3600, 3600, 3600, 3600];
const TIMEOUT_MS = 10_000;
const LOOK_MS = 50;
const LONGEST_LOOK_MS = 500;

/** Tells the caller when the task is done, again and again until it answers `{"code": "200"}`. */
export async function callBack(sandbox: Sandbox, task: Task, context: SandboxContext): Promise<void> {
  if (!task.callback || task.callback.delivered || sandbox.settings.callback === "never") return;
  if (!(await untilSettled(sandbox, task.jobId, context))) return;
  const { callback: manner = "on" } = sandbox.settings;
  await deliver(sandbox, task.jobId, context);
  if (manner === "twice") await post(sandbox, task.jobId, context);
  if (manner === "out_of_order") await post(sandbox, task.jobId, context, "executing");
}

/** Goes on with the callbacks that an earlier process did not get rid of; the stairs begin anew. */
export function resumeCallbacks(sandbox: Sandbox, context: SandboxContext): void {
  if (sandbox.awake) return;
  sandbox.awake = true;
  for (const task of sandbox.tasks.all()) {
    if ((task.callback?.attempts ?? Infinity) <= STAIRS_SECONDS.length) void callBack(sandbox, task, context);
  }
}

/** Computes at once and tells the caller before it has the answer to its submit. */
export async function callBackEarly(sandbox: Sandbox, task: Task, context: SandboxContext): Promise<void> {
  const now = (context.now ?? Date.now)();
  sandbox.tasks.put({ ...task, startsAt: now, readyAt: now });
  await callBack(sandbox, task, context);
}

/** Waits through whatever holds a task; false when it is gone. */
async function untilSettled(
  sandbox: Sandbox,
  jobId: string,
  { now = Date.now }: SandboxContext,
): Promise<boolean> {
  for (;;) {
    const task = sandbox.tasks.get(jobId);
    if (!task || sandbox.closed.aborted) return false;
    const status = statusOf(task, now());
    if (status === "succeed" || status === "failed") return true;
    await ensureComputed(sandbox, task, now);
    // A test's clock may jump, and what is held may be let go at any moment.
    const rest = Math.min(LONGEST_LOOK_MS, Math.max(LOOK_MS, task.readyAt - now()));
    await sleep(rest, undefined, { ref: false });
  }
}

async function deliver(sandbox: Sandbox, jobId: string, context: SandboxContext): Promise<void> {
  const { callbackScale = 1 } = sandbox.settings;
  for (const seconds of [0, ...STAIRS_SECONDS]) {
    await sleep(seconds * 1000 * callbackScale, undefined, { ref: false });
    const task = sandbox.tasks.get(jobId);
    if (!task?.callback || sandbox.closed.aborted) return;
    const delivered = await post(sandbox, jobId, context);
    const attempts = task.callback.attempts + 1;
    if (sandbox.closed.aborted) return;
    sandbox.tasks.put({
      ...(sandbox.tasks.get(jobId) ?? task),
      callback: { ...task.callback, attempts, delivered },
    });
    if (delivered) return;
  }
}

/** One attempt; true when the answer's code is 200. */
async function post(
  sandbox: Sandbox,
  jobId: string,
  context: SandboxContext,
  as?: "executing",
): Promise<boolean> {
  const task = sandbox.tasks.get(jobId);
  const address = task?.callback ? localAddress(task.callback.url, context) : null;
  if (!task || address === null) return false;
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json;charset=UTF-8" },
    body: callbackBody(task, context, sandbox.settings, as),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
    .then((response) => response.json())
    .catch((): unknown => null);
  const accepted = isObject(answer) && String(answer.code) === "200";
  if (accepted && !sandbox.closed.aborted) sandbox.ledger.count(task, "callbacks");
  return accepted;
}
