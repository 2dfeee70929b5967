import { validate as isUuid } from "uuid";
import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { bulkBody } from "@/lib/services/organise/bulk";
import { takeFromCollection } from "@/lib/services/organise/collections/collection-items";

export const dynamic = "force-dynamic";

/** Takes assets out of a collection. */
export const POST = apiRoute<{ id: string }>(async ({ request, caller, params, locale }) => {
  const body = await readInput(bulkBody, request, locale);
  if (!body.ok) return body.response;
  const done = isUuid(params.id) ? await takeFromCollection(caller.userId, params.id, body.value.ids) : null;
  return done ? json(done) : problemOf("not_found", locale);
});
