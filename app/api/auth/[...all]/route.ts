import { auth } from "@/lib/auth/auth";
import { isForeign } from "@/lib/auth/origins";

/** What a browser or a script may ask of better-auth directly; all else goes through services of our own. */
const OPEN_PATHS = new Set([
  "/api/auth/sign-in/email",
  "/api/auth/sign-out",
  "/api/auth/get-session",
  "/api/auth/oidc/start",
  "/api/auth/oidc/callback",
]);
const NO_STORE = { "Cache-Control": "no-store" };

async function handle(request: Request): Promise<Response> {
  if (!OPEN_PATHS.has(new URL(request.url).pathname))
    return new Response(null, { status: 404, headers: NO_STORE });
  if (isForeign(request)) return new Response(null, { status: 403, headers: NO_STORE });
  const answer = await auth().handler(request);
  answer.headers.set("Cache-Control", "no-store");
  return answer;
}

export { handle as GET, handle as POST };
