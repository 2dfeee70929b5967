import { authenticate } from "@/lib/auth/authenticate";
import { apiRoute } from "@/lib/http/api-route";
import { jobEventStream } from "@/lib/openapi/event-stream";

export const dynamic = "force-dynamic";

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  // `no-transform`: compression would hold events back.
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};

/** The caller's jobs as they change; resumes after `Last-Event-ID`. */
export const GET = apiRoute(async ({ request, caller }) => {
  const lastEventId = request.headers.get("last-event-id") ?? "";
  const body = jobEventStream({
    ownerId: caller.userId,
    afterId: /^\d{1,18}$/.test(lastEventId) ? lastEventId : null,
    signal: request.signal,
    mayGoOn: async () => (await authenticate(request)) !== null,
  });
  return new Response(body, { headers: HEADERS });
});
