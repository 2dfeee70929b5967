import * as z from "zod";
import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readCursor, writeCursor } from "@/lib/http/cursor";
import { inputProblem } from "@/lib/http/input-problem";
import { readInput } from "@/lib/http/read-input";
import { pageQuery, readQuery } from "@/lib/http/read-query";
import { actorOf } from "@/lib/services/audit/actor";
import { createShare, shareBody } from "@/lib/services/shares/create-share";
import { listShares } from "@/lib/services/shares/list-shares";

export const dynamic = "force-dynamic";

const place = z.object({ id: z.uuid() });

/** The caller's shares, newest first. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(pageQuery, request, locale);
  if (!query.ok) return query.response;
  const { limit, cursor } = query.value;
  const after = cursor === undefined ? null : readCursor(place, cursor);
  if (cursor !== undefined && !after)
    return inputProblem([{ path: "cursor", code: "invalid_format" }], locale);
  const { items, next } = await listShares(caller.userId, { limit, after: after?.id ?? null });
  return json({ items, nextCursor: next && writeCursor({ id: next }) });
});

/** Makes a link for people without an account. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(shareBody, request, locale);
  if (!body.ok) return body.response;
  const share = await createShare(caller.userId, body.value, actorOf(caller));
  if (share) return json(share, 201);
  const path = body.value.assetId ? "assetId" : "collectionId";
  return inputProblem([{ path, code: path === "assetId" ? "unknown_asset" : "invalid_choice" }], locale);
});
