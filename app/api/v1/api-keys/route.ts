import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readInput } from "@/lib/http/read-input";
import { newApiKeyBody } from "@/lib/openapi/requests";
import { createApiKey } from "@/lib/services/api-keys/create-api-key";
import { listApiKeys } from "@/lib/services/api-keys/list-api-keys";

/** The caller's keys. */
export const GET = apiRoute(async ({ caller }) => json({ items: await listApiKeys(caller.userId) }));

/** Makes a key; `key` is in this answer alone. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(newApiKeyBody, request, locale);
  return body.ok ? json(await createApiKey(caller.userId, body.value.name), 201) : body.response;
});
