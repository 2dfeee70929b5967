import type { SandboxContext } from "../context";
import type { Sandbox } from "../state/sandbox";
import { statusOf } from "../state/task";
import { findTask } from "./query";
import { CODE, refusal } from "./refusal";

/** 取消任务, `/aigc/job/cancel`: only while waiting. What was charged stays charged. */
export function cancel(sandbox: Sandbox, body: Record<string, unknown>, context: SandboxContext): Response {
  const task = findTask(sandbox, body, ["jobId", "reason"]);
  if (task instanceof Response) return task;
  if (body.reason !== undefined && typeof body.reason !== "string") {
    return refusal([{ code: CODE.badRequest, path: "reason", message: "不是字符串" }]);
  }
  sandbox.ledger.count(task, "cancels");
  if (statusOf(task, (context.now ?? Date.now)()) !== "waiting") {
    return Response.json({ success: false, message: "任务不是等待状态，不能取消" });
  }
  sandbox.tasks.put({ ...task, canceled: true });
  return Response.json({ success: true });
}
