import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { createApiKey } from "@/lib/services/api-keys/create-api-key";
import { boundsOfNewKey } from "@/lib/services/api-keys/key-bounds";
import { newApiKey } from "@/lib/services/api-keys/key-fields";
import { listApiKeys } from "@/lib/services/api-keys/list-api-keys";
import { actorOf } from "@/lib/services/audit/actor";

/** The caller's keys. */
export const GET = apiRoute(async ({ caller }) => json({ items: await listApiKeys(caller.userId) }));

/** Makes a key; `key` is in this answer alone. A key makes none that may do more, for longer or oftener than itself. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(newApiKey, request, locale);
  if (!body.ok) return body.response;
  const { name, scopes = caller.scopes ?? undefined, expiresAt } = body.value;
  if (scopes?.some((scope) => caller.scopes !== null && !caller.scopes.includes(scope)))
    return problemOf("scope_missing", locale);
  const bounds = boundsOfNewKey(expiresAt ? new Date(expiresAt) : null, caller.bounds);
  const terms = { scopes, ...bounds };
  return json(await createApiKey(caller.userId, name, terms, actorOf(caller)), 201);
});
