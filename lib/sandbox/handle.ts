import type { SandboxContext } from "./context";
import { control } from "./faults/control";
import { serveFile } from "./files/serve-file";
import { handleLingtu } from "./lingtu/handle-lingtu";
import { sandboxOf } from "./state/sandbox";

/** One call of the sandbox vendor, whoever serves it: `/sandbox/lingtu/…`, `/sandbox/files/…`, ledger and control. */
export async function handleSandboxRequest(request: Request, context: SandboxContext): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.replace(/^\/sandbox/, "");
  if (path.startsWith("/lingtu/")) return handleLingtu(path.slice("/lingtu".length), request, context);
  if (path.startsWith("/files/")) return serveFile(path.slice("/files/".length), request, context);
  if (!mayControl(request, context)) return new Response("Not found", { status: 404 });
  if (path === "/ledger" && request.method === "GET") {
    return Response.json({
      items: sandboxOf(context).ledger.list(searchParams.get("requestId") ?? undefined),
    });
  }
  if (path === "/control" && request.method === "POST") return control(request, sandboxOf(context));
  return new Response("Not found", { status: 404 });
}

function mayControl(request: Request, { fromLoopback, controlToken }: SandboxContext): boolean {
  const token = request.headers.get("x-sandbox-control");
  return fromLoopback === true || (controlToken !== undefined && token === controlToken);
}
