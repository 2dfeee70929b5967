import type { SandboxContext } from "../context";
import type { Settings } from "../state/settings";
import type { Task } from "../state/task";
import { ENDPOINTS } from "./endpoints";
import { taskReport } from "./task-report";
import { isEven, toolReport } from "./tool-report";

/**
 * What a callback carries: of an SD task the query's data, of a tool what its page shows, bare or wrapped like an
 * answer. `as` tells of an earlier state, as a callback that was overtaken does.
 */
export function callbackBody(
  task: Task,
  context: SandboxContext,
  settings: Settings,
  as?: "executing",
): string {
  if (settings.callback === "garbage") return "<html><body>nothing to read</body></html>";
  const told: Task = as === undefined ? task : { ...task, hold: "executing" };
  const isSd = ENDPOINTS.get(task.endpoint)?.family === "sd";
  const data = isSd ? taskReport(told, context, settings) : toolReport(told, context, settings);
  const { callbackShape = "alternate" } = settings;
  const shape = callbackShape === "alternate" ? (isEven(task.jobId) ? "wrapped" : "bare") : callbackShape;
  return JSON.stringify(shape === "wrapped" ? { code: "200", msg: "success", data } : data);
}
