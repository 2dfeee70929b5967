import { json, noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { actorOf } from "@/lib/services/audit/actor";
import { endSessions } from "@/lib/services/sessions/end-sessions";
import { listSessions } from "@/lib/services/sessions/list-sessions";

/** Where the caller is signed in. */
export const GET = apiRoute(async ({ caller }) => json({ items: await listSessions(caller.userId) }));

/** Signs the caller out everywhere, also of the browser that asks. */
export const DELETE = apiRoute(async ({ caller }) => {
  await endSessions(caller.userId, actorOf(caller));
  return noContent();
}, "session");
