import { validate as isUuid } from "uuid";
import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { moveBetweenCollections } from "@/lib/services/organise/collections/collection-items";
import { moveBody } from "@/lib/services/organise/queries";

export const dynamic = "force-dynamic";

/** Moves assets of the caller's from this collection to another. */
export const POST = apiRoute<{ id: string }>(async ({ request, caller, params, locale }) => {
  const body = await readInput(moveBody, request, locale);
  if (!body.ok) return body.response;
  const move = { from: params.id, ...body.value };
  const done = isUuid(params.id) ? await moveBetweenCollections(caller.userId, move) : null;
  return done ? json(done) : problemOf("not_found", locale);
});
