import { noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { actorOf } from "@/lib/services/audit/actor";
import { endSession } from "@/lib/services/sessions/end-sessions";

/** Ends one of the caller's sessions. */
export const DELETE = apiRoute<{ id: string }>(
  async ({ params, caller, locale }) =>
    (await endSession(caller.userId, params.id, actorOf(caller)))
      ? noContent()
      : problemOf("not_found", locale),
  "session",
);
