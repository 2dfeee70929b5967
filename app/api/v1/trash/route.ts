import * as z from "zod";
import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readCursor, writeCursor } from "@/lib/http/cursor";
import { inputProblem } from "@/lib/http/input-problem";
import { pageQuery, readQuery } from "@/lib/http/read-query";
import { listTrash, trashTotal } from "@/lib/services/trash/list-trash";

export const dynamic = "force-dynamic";

const place = z.object({ deletedAt: z.iso.datetime(), id: z.uuid() });

/** The caller's trash, last thrown away first, and how much lies there. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(pageQuery, request, locale);
  if (!query.ok) return query.response;
  const { limit, cursor } = query.value;
  const after = cursor === undefined ? null : readCursor(place, cursor);
  if (cursor !== undefined && !after)
    return inputProblem([{ path: "cursor", code: "invalid_format" }], locale);
  const [{ items, next }, total] = await Promise.all([
    listTrash(caller.userId, { limit, after }),
    trashTotal(caller.userId),
  ]);
  return json({ items, nextCursor: next && writeCursor({ ...next }), total });
});
