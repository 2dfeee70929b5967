import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readCursor, writeCursor } from "@/lib/http/cursor";
import { inputProblem } from "@/lib/http/input-problem";
import { problemOf } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/read-query";
import { assetListQuery, assetPlace, uploadQuery } from "@/lib/services/assets/asset-query";
import { ingestUpload } from "@/lib/services/assets/ingest-upload";
import { listAssets } from "@/lib/services/assets/list-assets";
import { parseUploadRequest } from "@/lib/services/assets/parse-upload-request";
import { uploadProblem } from "@/lib/services/assets/upload-problem";
import { diskIsFull } from "@/lib/services/jobs/disk";
import { mayListOf } from "@/lib/services/people/see-all";

export const dynamic = "force-dynamic";

/** The caller's assets, newest first; a collection's or, for administrators who may, another person's. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(assetListQuery, request, locale);
  if (!query.ok) return query.response;
  const { limit, cursor, skip, ...filter } = query.value;
  const after = cursor === undefined ? null : readCursor(assetPlace, cursor);
  if (cursor !== undefined && !after)
    return inputProblem([{ path: "cursor", code: "invalid_format" }], locale);
  if (!(await mayListOf(caller.userId, filter.person))) return problemOf("forbidden", locale);
  const { items, next } = await listAssets(caller.userId, filter, { limit, after, skip });
  return json({ items, nextCursor: next && writeCursor({ ...next }) });
});

/** Takes a picture in: a form with `file`, or the bytes with their Content-Type. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  if (await diskIsFull()) return problemOf("disk_full", locale);
  const query = readQuery(uploadQuery, request, locale);
  if (!query.ok) return query.response;
  const parsed = await parseUploadRequest(request);
  if (!parsed.ok) {
    if (parsed.problem === "no_file") return inputProblem([{ path: "file", code: "required" }], locale);
    return problemOf(parsed.problem, locale);
  }
  const outcome = await ingestUpload({ ...parsed.upload, ...query.value, ownerId: caller.userId });
  return outcome.ok
    ? json({ ...outcome.asset, known: outcome.known }, 201)
    : uploadProblem(outcome.problem, locale);
});
