import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readCursor, writeCursor } from "@/lib/http/cursor";
import { inputProblem } from "@/lib/http/input-problem";
import { readQuery } from "@/lib/http/read-query";
import { listTags } from "@/lib/services/organise/tags/list-tags";
import { tagListQuery, tagPlace } from "@/lib/services/organise/queries";

export const dynamic = "force-dynamic";

/** The caller's tags by name. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(tagListQuery, request, locale);
  if (!query.ok) return query.response;
  const { q, limit, cursor } = query.value;
  const after = cursor === undefined ? null : readCursor(tagPlace, cursor);
  if (cursor !== undefined && !after)
    return inputProblem([{ path: "cursor", code: "invalid_format" }], locale);
  const { items, next } = await listTags(caller.userId, { q, limit, after: after?.key ?? null });
  return json({ items, nextCursor: next && writeCursor({ key: next }) });
});
