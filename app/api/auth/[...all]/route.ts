import { auth } from "@/lib/auth/auth";

/** What a browser or a script may ask of better-auth directly; all else goes through services of our own. */
const OPEN_PATHS = new Set(["/api/auth/sign-in/email", "/api/auth/sign-out", "/api/auth/get-session"]);

async function handle(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!OPEN_PATHS.has(pathname))
    return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const answer = await auth().handler(request);
  answer.headers.set("Cache-Control", "no-store");
  return answer;
}

export { handle as GET, handle as POST };
