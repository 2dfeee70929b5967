import type { SandboxContext } from "../context";
import { sandboxOf } from "../state/sandbox";
import { authorise } from "./authorise";
import { cancel } from "./cancel";
import { listBackgrounds, listFaces } from "./catalog";
import { ENDPOINTS } from "./endpoints";
import { query } from "./query";
import { CODE, refusal } from "./refusal";
import { readBody, submit } from "./submit";

const GETS: Record<string, (origin: string) => Response> = {
  "/aigc/synthesis/change-background/bgs": listBackgrounds,
  "/aigc/synthesis/model/faces": listFaces,
};

/** LingTu's two documents, served: `uri` is the documented path, after the sandbox's prefix. */
export async function handleLingtu(
  uri: string,
  request: Request,
  context: SandboxContext,
): Promise<Response> {
  const sandbox = sandboxOf(context, "lingtu");
  const denied = authorise(request.headers, uri, sandbox.nonces, (context.now ?? Date.now)());
  if (denied) return refusal([denied]);
  const list = GETS[uri];
  const endpoint = ENDPOINTS.get(uri);
  const method = list ? "GET" : "POST";
  if (!list && !endpoint && uri !== "/aigc/job/result" && uri !== "/aigc/job/cancel") {
    return refusal([{ code: CODE.notFound, path: "", message: "接口不存在" }]);
  }
  if (request.method !== method) {
    return Response.json({ code: 405, message: `请求方法应为 ${method}` }, { status: 405 });
  }
  if (list) return list(context.origin);
  const body = await readBody(request);
  if (body instanceof Response) return body;
  if (endpoint) return submit({ sandbox, context, endpoint, body, signal: request.signal });
  return uri === "/aigc/job/result"
    ? query(sandbox, body, context, request.signal)
    : cancel(sandbox, body, context);
}
