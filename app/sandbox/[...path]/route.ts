import { env, isLocalUrl, sandboxIsOn } from "@/lib/env";
import type { SandboxContext } from "@/lib/sandbox/context";
import { handleSandboxRequest } from "@/lib/sandbox/handle";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** The sandbox vendor beside the studio; it does not exist when `STUDIO_SANDBOX` says so. */
async function serve(request: Request): Promise<Response> {
  const settings = env();
  if (!sandboxIsOn(settings)) return new Response("Not found", { status: 404 });
  const origin = `http://127.0.0.1:${settings.PORT}`;
  const isLocal = isLocalUrl(settings.STUDIO_URL);
  const context: SandboxContext = {
    dataDir: settings.STUDIO_DATA_DIR,
    origin,
    rewriteOrigins: { [new URL(settings.STUDIO_URL).origin]: origin },
    allowLoopback: isLocal,
    fromLoopback: isLocal && cameFromLoopback(request.headers.get("x-forwarded-for")),
  };
  return handleSandboxRequest(request, context);
}

/** Next writes the peer's address here when no proxy did. */
function cameFromLoopback(forwardedFor: string | null): boolean {
  return forwardedFor !== null && /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(forwardedFor.trim());
}

export const GET = serve;
export const POST = serve;
