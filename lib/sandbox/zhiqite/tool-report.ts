import { createHash } from "node:crypto";
import type { SandboxContext } from "../context";
import type { Settings } from "../state/settings";
import { statusOf, type Task } from "../state/task";
import { toolCodeOf } from "./endpoints";

/**
 * The `data` of a tool's task. Its numbers are those of the tool's own page: 超分辨 says 1 running, 2 done, 0 failed;
 * 换脸 and whatever else says 1 done, 2 failed, and has no word for running.
 */
export function toolReport(
  task: Task,
  { origin, now = Date.now }: SandboxContext,
  { toolStatus = "alternate" }: Settings,
) {
  const word = statusOf(task, now());
  const toolTask = toolCodeOf(task.endpoint);
  const isDone = word === "succeed";
  const isFailed = word === "failed" || word === "canceled";
  const [running, done, failed] = toolTask === "enhance" ? [1, 2, 0] : [1, 1, 2];
  const status = isDone ? done : isFailed ? failed : running;
  const [file] = task.result?.files ?? [];
  const writes = toolStatus === "alternate" ? (isEven(task.jobId) ? "string" : "number") : toolStatus;
  return {
    businessTaskId: task.jobId,
    taskId: `pre${digest(task.jobId).readUIntBE(0, 6)}`,
    toolTask,
    status: writes === "string" ? String(status) : status,
    outputImageUrl: isDone && file ? `${origin}/sandbox/files/${file.name}` : null,
    ...(isDone && task.result?.text !== undefined && { text: task.result.text }),
  };
}

/** Half of all ids, always the same half. */
export function isEven(id: string): boolean {
  return (digest(id)[0] ?? 0) % 2 === 0;
}

function digest(id: string): Buffer {
  return createHash("sha256").update(id).digest();
}
