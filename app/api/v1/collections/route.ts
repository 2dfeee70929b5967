import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readCursor, writeCursor } from "@/lib/http/cursor";
import { inputProblem } from "@/lib/http/input-problem";
import { readInput } from "@/lib/http/read-input";
import { readQuery } from "@/lib/http/read-query";
import { collectionAnswer } from "@/lib/openapi/collection-answer";
import { actorOf } from "@/lib/services/audit/actor";
import { newCollection } from "@/lib/services/organise/collections/collection-body";
import { listCollections } from "@/lib/services/organise/collections/list-collections";
import { createCollection, savedCollection } from "@/lib/services/organise/collections/save-collection";
import { collectionListQuery, collectionPlace } from "@/lib/services/organise/queries";

export const dynamic = "force-dynamic";

/** The caller's collections and those shared with them. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(collectionListQuery, request, locale);
  if (!query.ok) return query.response;
  const { cursor, ...filter } = query.value;
  const after = cursor === undefined ? null : readCursor(collectionPlace, cursor);
  if (cursor !== undefined && !after)
    return inputProblem([{ path: "cursor", code: "invalid_format" }], locale);
  const { items, next } = await listCollections(caller.userId, { ...filter, after: after?.id ?? null });
  return json({ items, nextCursor: next && writeCursor({ id: next }) });
});

/** Makes a collection. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(newCollection, request, locale);
  if (!body.ok) return body.response;
  const outcome = await createCollection(caller.userId, body.value, actorOf(caller));
  return collectionAnswer(await savedCollection(caller.userId, outcome), locale, 201);
});
