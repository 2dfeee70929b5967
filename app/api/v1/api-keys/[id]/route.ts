import { noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { actorOf } from "@/lib/services/audit/actor";
import { revokeApiKey } from "@/lib/services/api-keys/revoke-api-key";

/** Ends one of the caller's keys. */
export const DELETE = apiRoute<{ id: string }>(async ({ params, caller, locale }) =>
  (await revokeApiKey(caller.userId, params.id, actorOf(caller)))
    ? noContent()
    : problemOf("not_found", locale),
);
