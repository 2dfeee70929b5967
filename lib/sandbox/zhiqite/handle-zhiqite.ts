import type { SandboxContext } from "../context";
import { isObject } from "../rules/rule";
import { sandboxOf } from "../state/sandbox";
import { authorise } from "./authorise";
import type { Call } from "./call";
import { resumeCallbacks } from "./call-back";
import { ENDPOINTS, ROOT } from "./endpoints";
import { LISTS } from "./lists";
import { queryTaskInfo, queryTool } from "./query";
import { refusal } from "./refusal";
import { submit } from "./submit";

const CONTENT_TYPE = "application/json;charset=UTF-8";
const TOOL_QUERY = new RegExp(`^${ROOT}/tool/(.+)/queryTask$`);

/** 图片API调用指南, served: `uri` is the documented path, after the sandbox's prefix. */
export async function handleZhiqite(
  uri: string,
  request: Request,
  context: SandboxContext,
): Promise<Response> {
  const sandbox = sandboxOf(context, "zhiqite");
  resumeCallbacks(sandbox, context);
  const { headers, method, signal } = request;
  const bytes = Buffer.from(await request.arrayBuffer());
  const call: Call = { method, url: new URL(request.url), headers, bytes };
  const door = authorise(call, sandbox, (context.now ?? Date.now)());
  if (door instanceof Response) return door;

  const list = LISTS[uri];
  const endpoint = ENDPOINTS.get(uri);
  const toolCode = TOOL_QUERY.exec(uri)?.[1];
  const isInfo = uri === `${ROOT}/sd/v2/queryTaskInfo`;
  if (!list && !endpoint && !isInfo && toolCode === undefined) return refusal("接口不存在", "404");
  if (method !== "POST") return Response.json({ code: "405", msg: "请求方法应为 POST" }, { status: 405 });
  if (headers.get("content-type") !== CONTENT_TYPE) return refusal(`Content-Type 应为 ${CONTENT_TYPE}`);
  const body = parsed(bytes);
  if (!body) return refusal("请求体不是 JSON 对象");

  if (list) return list(body, context.origin);
  if (endpoint) return submit({ sandbox, context, endpoint, body, door, signal });
  const query = { sandbox, context, body, door, signal };
  return toolCode === undefined ? queryTaskInfo(query) : queryTool(query, toolCode);
}

function parsed(bytes: Buffer): Record<string, unknown> | null {
  try {
    const body: unknown = JSON.parse(bytes.toString("utf8"));
    return isObject(body) ? body : null;
  } catch {
    return null;
  }
}
