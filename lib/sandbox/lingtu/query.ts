import type { SandboxContext } from "../context";
import { strike } from "../faults/strike";
import type { Sandbox } from "../state/sandbox";
import { statusOf, type Task } from "../state/task";
import { ensureComputed } from "../tasks/compute";
import { FAULT_ANSWERS } from "./fault-answers";
import { isSynthesis } from "./endpoints";
import { CODE, refusal } from "./refusal";

/** 查询任务结果, `/aigc/job/result`; the shape of the result is that of the document the task came from. */
export async function query(
  sandbox: Sandbox,
  body: Record<string, unknown>,
  context: SandboxContext,
  signal: AbortSignal,
): Promise<Response> {
  const task = findTask(sandbox, body, ["jobId"]);
  if (task instanceof Response) return task;
  const { requestId, endpoint } = task;
  sandbox.ledger.count(task, "queries");
  const fault = sandbox.faults.take("query", { endpoint, requestId });
  const struck = fault && (await strike(fault, FAULT_ANSWERS, signal));
  if (struck) return struck;
  const now = context.now ?? Date.now;
  void ensureComputed(sandbox, task, now);
  return Response.json(report(task, now(), context.origin));
}

/** The task a body names, or the refusal; only `fields` may stand in the body. */
export function findTask(
  sandbox: Sandbox,
  body: Record<string, unknown>,
  fields: readonly string[],
): Task | Response {
  const stray = Object.keys(body).find((name) => !fields.includes(name));
  if (stray !== undefined) return refusal([{ code: CODE.badRequest, path: stray, message: "未知参数" }]);
  const { jobId } = body;
  if (typeof jobId !== "string" || jobId === "") {
    return refusal([{ code: CODE.badRequest, path: "jobId", message: "不是字符串" }]);
  }
  return sandbox.tasks.get(jobId) ?? refusal([{ code: CODE.notFound, path: "jobId", message: "任务不存在" }]);
}

function report(task: Task, now: number, origin: string): Record<string, unknown> {
  const status = statusOf(task, now);
  const synthesis = isSynthesis(task.endpoint);
  if (status === "failed") return { status, message: task.failure };
  if (status === "canceled") return { status: synthesis ? "Canceled" : "canceled" };
  if (status !== "succeed") return { status };
  const { files = [], text } = task.result ?? {};
  const urls = files.map(({ name }) => `${origin}/sandbox/files/${name}`);
  const formats = files.map(({ format }) => format);
  return synthesis
    ? { status, url: urls.join(","), format: formats[0], text }
    : { status, urls, formats, text };
}
