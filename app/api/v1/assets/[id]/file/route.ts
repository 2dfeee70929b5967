import { apiRoute } from "@/lib/http/api-route";
import { fileResponse } from "@/lib/http/file-response";
import { problemOf } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/read-query";
import { assetFileQuery } from "@/lib/services/assets/asset-query";
import { readAssetFile } from "@/lib/services/assets/read-asset-file";

export const dynamic = "force-dynamic";

/** An asset's bytes; `?w=` a thumbnail, `?format=` converted, `?download=1` to be saved. */
export const GET = apiRoute<{ id: string }>(async ({ request, caller, params, locale }) => {
  const query = readQuery(assetFileQuery, request, locale);
  if (!query.ok) return query.response;
  const { w: width, ...wish } = query.value;
  const file = await readAssetFile(caller.userId, params.id, { width, ...wish });
  return file ? fileResponse(request, file) : problemOf("not_found", locale);
});

export const HEAD = GET;
