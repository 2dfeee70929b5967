import { noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { keyLimitBody } from "@/lib/openapi/people-requests";
import { limitApiKey } from "@/lib/services/api-keys/limit-api-key";
import { revokeApiKey } from "@/lib/services/api-keys/revoke-api-key";
import { actorOf } from "@/lib/services/audit/actor";

interface Params {
  id: string;
  key: string;
}

/** Bounds how often a key may be used a second, or no longer. */
export const PATCH = apiRoute<Params>(async ({ request, params, caller, locale }) => {
  const body = await readInput(keyLimitBody, request, locale);
  if (!body.ok) return body.response;
  const which = { userId: params.id, id: params.key, ...body.value };
  return (await limitApiKey(which, actorOf(caller))) ? noContent() : problemOf("not_found", locale);
}, "administrator");

/** Ends a person's key for good. */
export const DELETE = apiRoute<Params>(
  async ({ params, caller, locale }) =>
    (await revokeApiKey(params.id, params.key, actorOf(caller)))
      ? noContent()
      : problemOf("not_found", locale),
  "administrator",
);
