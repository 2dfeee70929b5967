import type { SandboxContext } from "../context";
import { strike } from "../faults/strike";
import type { Sandbox } from "../state/sandbox";
import { statusOf, type Task } from "../state/task";
import type { FailureWords } from "../tasks/accept";
import { ensureComputed } from "../tasks/compute";
import { FAULT_ANSWERS, success, wrongParameters } from "./answers";

/** The companion page's words for a task that came to nothing; a fault's `message` may be any of them. */
const FAILED = new Set([
  "AIGC_ERROR",
  "LW_REQUEST_ERROR",
  "LW_RESULT_ERROR",
  "TIMEOUT",
  "FC_ERROR",
  "UNKNOWN_ERROR",
  "SUBMIT_ERROR",
]);

export const TASK_WORDS: FailureWords = { failed: "AIGC_ERROR", moderated: "内容审核不通过" };

/** 查询AIGC任务: `GET …/queryTask?taskId=…`. */
export async function query(
  sandbox: Sandbox,
  parameters: URLSearchParams,
  context: SandboxContext,
  signal: AbortSignal,
): Promise<Response> {
  const names = [...parameters.keys()];
  const stray = names.find((name) => name !== "taskId");
  if (stray !== undefined) return wrongParameters([{ path: stray, message: "未知参数" }]);
  const task = names.length === 1 ? sandbox.tasks.get(parameters.get("taskId") ?? "") : undefined;
  if (!task) return wrongParameters([{ path: "taskId", message: "任务不存在" }]);
  sandbox.ledger.count(task, "queries");
  const fault = sandbox.faults.take("query", task);
  const struck = fault && (await strike(fault, FAULT_ANSWERS, signal));
  if (struck) return struck;
  const now = context.now ?? Date.now;
  void ensureComputed(sandbox, task, now);
  return report(task, now(), context.origin);
}

function report(task: Task, now: number, origin: string): Response {
  const taskId = task.jobId;
  switch (statusOf(task, now)) {
    case "waiting":
      return success({ taskId, status: "WAITING", ossPath: null });
    case "succeed": {
      const urls = task.result?.files.map(({ name }) => `${origin}/sandbox/files/${name}`) ?? [];
      return success({ taskId, status: "SUCCESS", ossPath: urls.join(",") });
    }
    case "failed":
      return failed(taskId, task.failure ?? "");
    default:
      return success({ taskId, status: "RUNNING", ossPath: null });
  }
}

/** One of the failure words, or that of the algorithm with the reason beside it. */
function failed(taskId: string, words: string): Response {
  const status = FAILED.has(words) ? words : "AIGC_ERROR";
  const errorMsg = FAILED.has(words) ? "任务执行失败" : words;
  const model = { taskId, status, ossPath: null };
  return Response.json({ success: true, model, errorCode: null, errorMsg });
}
