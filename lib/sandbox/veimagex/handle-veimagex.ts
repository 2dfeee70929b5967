import type { SandboxContext } from "../context";
import { sandboxOf } from "../state/sandbox";
import { platformError } from "./answers";
import { authorise } from "./authorise";
import { checkCall } from "./check-call";
import { generate } from "./generate";

/** veImageX's document, served: one action at the address's root. */
export async function handleVeimagex(
  uri: string,
  request: Request,
  context: SandboxContext,
): Promise<Response> {
  const url = new URL(request.url);
  const body = Buffer.from(await request.arrayBuffer());
  const { method, headers, signal } = request;
  const denied = authorise({ method, url, headers, body }, (context.now ?? Date.now)());
  if (denied) return platformError(denied, 401);
  if (method !== "POST" || uri !== "/") {
    return platformError({ CodeN: 100008, Code: "InvalidActionOrVersion", Message: "接口不存在" }, 404);
  }
  const call = checkCall(url.searchParams, parse(body));
  if (call instanceof Response) return call;
  return generate({ sandbox: sandboxOf(context, "veimagex"), context, call, signal });
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
