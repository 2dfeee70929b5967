import { validate as isUuid } from "uuid";
import { json, noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { collectionAnswer } from "@/lib/openapi/collection-answer";
import { actorOf } from "@/lib/services/audit/actor";
import { collectionChange } from "@/lib/services/organise/collections/collection-body";
import { findCollection } from "@/lib/services/organise/collections/find-collections";
import {
  changeCollection,
  removeCollection,
  savedCollection,
} from "@/lib/services/organise/collections/save-collection";

export const dynamic = "force-dynamic";

interface Params {
  id: string;
}

export const GET = apiRoute<Params>(async ({ caller, params, locale }) => {
  const collection = isUuid(params.id) ? await findCollection(caller.userId, params.id) : null;
  return collection ? json(collection) : problemOf("not_found", locale);
});

/** Renames, moves, shares or gives a cover to one of the caller's own collections. */
export const PATCH = apiRoute<Params>(async ({ request, caller, params, locale }) => {
  const body = await readInput(collectionChange, request, locale);
  if (!body.ok) return body.response;
  const outcome = isUuid(params.id)
    ? await changeCollection(caller.userId, params.id, body.value, actorOf(caller))
    : null;
  return collectionAnswer(await savedCollection(caller.userId, outcome), locale);
});

/** Takes away a collection and those inside it, never their pictures. */
export const DELETE = apiRoute<Params>(async ({ caller, params, locale }) => {
  const removed = isUuid(params.id) && (await removeCollection(caller.userId, params.id, actorOf(caller)));
  return removed ? noContent() : problemOf("not_found", locale);
});
