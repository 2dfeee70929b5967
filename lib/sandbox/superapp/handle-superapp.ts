import type { SandboxContext } from "../context";
import { sandboxOf } from "../state/sandbox";
import { CODE, refusal, wrongParameters } from "./answers";
import { authorise } from "./authorise";
import { query } from "./query";
import { submit } from "./submit";

const SUBMIT = "/openapi/v1/aigc/submitTask";
const QUERY = "/openapi/v1/aigc/queryTask";
const METHODS: Readonly<Record<string, string>> = { [SUBMIT]: "POST", [QUERY]: "GET" };

/** SuperApp's document and its companion page, served. */
export async function handleSuperapp(
  uri: string,
  request: Request,
  context: SandboxContext,
): Promise<Response> {
  const sandbox = sandboxOf(context, "superapp");
  const { method, headers, signal, url } = request;
  const body = Buffer.from(await request.arrayBuffer());
  const denied = authorise(headers, { method, uri, body }, (context.now ?? Date.now)());
  if (denied) return refusal(CODE.signature, `签名校验错误：${denied}`);
  if (METHODS[uri] !== method) return refusal(CODE.notFound, "接口不存在");
  if (uri === QUERY) return query(sandbox, new URL(url).searchParams, context, signal);
  if (!headers.get("content-type")?.startsWith("application/json")) {
    return wrongParameters([{ path: "Content-Type", message: "应为 application/json" }]);
  }
  const requestId = headers.get("x-acs-request-id") ?? "";
  return submit({ sandbox, context, body, requestId, signal });
}
