import { apiRoute } from "@/lib/http/api-route";
import { fileResponse } from "@/lib/http/file-response";
import { problemOf } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/read-query";
import { thumbnailQuery } from "@/lib/services/assets/asset-query";
import { readTrashed } from "@/lib/services/trash/read-trashed";

export const dynamic = "force-dynamic";

/** A thumbnail of an asset in the caller's trash. */
export const GET = apiRoute<{ id: string }>(async ({ request, caller, params, locale }) => {
  const query = readQuery(thumbnailQuery, request, locale);
  if (!query.ok) return query.response;
  const file = await readTrashed(caller.userId, params.id, query.value.w);
  return file ? fileResponse(request, file) : problemOf("not_found", locale);
});
