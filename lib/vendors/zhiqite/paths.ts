import type { TaskRef } from "../contract";

/** Where all of the vendor's endpoints are. */
const ROOT = "/AIGCImgOpenServ/saas";
export const SD = `${ROOT}/sd/v2`;
export const TOOL = `${ROOT}/tool`;

/** One question about a task: where it is put, and the id the task was given when it was made. */
export interface TaskQuestion {
  path: string;
  businessTaskId: string;
  isTool: boolean;
}

/**
 * The question about a task, read from the call that made it: 绘图工具 are asked under their own code, and a task
 * is always named by the caller's own id (id_task or businessTaskId). Null when there is nothing to ask by.
 */
export function questionOf({ request, jobId }: TaskRef): TaskQuestion | null {
  if (!request) return null;
  const { path, body } = request;
  const nested = Object.values(body)
    .map(idTask)
    .find((id) => id !== undefined);
  const businessTaskId = typeof body.businessTaskId === "string" ? body.businessTaskId : (nested ?? jobId);
  const isTool = path.startsWith(`${TOOL}/`);
  return { path: isTool ? `${path}/queryTask` : `${SD}/queryTaskInfo`, businessTaskId, isTool };
}

function idTask(value: unknown): string | undefined {
  const id: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "id_task") : undefined;
  return typeof id === "string" ? id : undefined;
}
