import { isKeyOnOwnSignIn } from "@/lib/auth/route-access";
import { json, noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { actorOf } from "@/lib/services/audit/actor";
import { endSessions } from "@/lib/services/sessions/end-sessions";
import { listSessions } from "@/lib/services/sessions/list-sessions";

/** Where a person is signed in. */
export const GET = apiRoute<{ id: string }>(
  async ({ params }) => json({ items: await listSessions(params.id) }),
  "administrator",
);

/** Signs a person out everywhere, at once. */
export const DELETE = apiRoute<{ id: string }>(async ({ params, caller, locale }) => {
  if (isKeyOnOwnSignIn(caller, params.id)) return problemOf("scope_missing", locale);
  await endSessions(params.id, actorOf(caller));
  return noContent();
}, "administrator");
