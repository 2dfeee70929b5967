import type { SandboxContext } from "../context";
import { strike } from "../faults/strike";
import type { Sandbox } from "../state/sandbox";
import type { Task } from "../state/task";
import { ensureComputed } from "../tasks/compute";
import type { Door } from "./call";
import { currentImage } from "./current-image";
import { ROOT } from "./endpoints";
import { faultAnswers, refusal, success } from "./refusal";
import { countOf } from "./seeds";
import { progressOf, stageOf, taskReport } from "./task-report";
import { toolReport } from "./tool-report";

interface Query {
  sandbox: Sandbox;
  context: SandboxContext;
  body: Record<string, unknown>;
  door: Door;
  signal: AbortSignal;
}

const MONTH = new Intl.DateTimeFormat("en", { timeZone: "Asia/Shanghai", year: "numeric", month: "2-digit" });

/** 查询任务实时状态, `sd/v2/queryTaskInfo`: state, progress, the picture so far, and the pictures. */
export async function queryTaskInfo(query: Query): Promise<Response> {
  const { sandbox, context } = query;
  const isOurs = ({ endpoint }: Task) => endpoint.startsWith(`${ROOT}/sd/`);
  const task = await asked(query, (found) => isOurs(found) && isKept(found, query));
  if (task instanceof Response) return task;
  const report = taskReport(task, context, sandbox.settings);
  const now = (context.now ?? Date.now)();
  if (stageOf(task, now) !== "executing") return success(report);
  const progress = task.hold ? 0.5 : progressOf(task, now);
  const temporaryImageDto = {
    progress: progress.toFixed(2),
    currentImage: await currentImage(sandbox, task, progress),
    jobNo: 0,
    jobCount: countOf(task.body),
  };
  return success({ ...report, temporaryImageDto });
}

/** 绘图工具任务查询, `tool/{toolCode}/queryTask`. */
export async function queryTool(query: Query, toolCode: string): Promise<Response> {
  const task = await asked(query, ({ endpoint }) => endpoint === `${ROOT}/tool/${toolCode}`);
  return task instanceof Response ? task : success(toolReport(task, query.context, query.sandbox.settings));
}

/** The task a query names, counted and kept going, or the answer when there is none or a fault strikes. */
async function asked(
  { sandbox, context, body, door, signal }: Query,
  isMeant: (task: Task) => boolean,
): Promise<Task | Response> {
  const { businessTaskId: id, ...stray } = body;
  const [unknown] = Object.keys(stray);
  if (unknown !== undefined) return refusal(`${unknown}: 未知参数`);
  if (typeof id !== "string" || id === "") return refusal("businessTaskId: 不能为空");
  const task = sandbox.tasks.get(id);
  if (task) sandbox.ledger.count(task, "queries");
  const fault = sandbox.faults.take("query", { endpoint: task?.endpoint ?? "", requestId: id });
  const struck = fault && (await strike(fault, faultAnswers(door), signal));
  if (struck) return struck;
  if (!task || !isMeant(task)) {
    return sandbox.settings.unknownTask === "empty" ? success(null) : refusal("任务不存在");
  }
  void ensureComputed(sandbox, task, context.now ?? Date.now);
  return task;
}

/** 不支持归档数据查询, 仅查询当月: by the vendor's calendar. */
function isKept({ acceptedAt }: Task, { sandbox, context }: Query): boolean {
  const { onlyThisMonth = true } = sandbox.settings;
  return !onlyThisMonth || MONTH.format(acceptedAt) === MONTH.format((context.now ?? Date.now)());
}
