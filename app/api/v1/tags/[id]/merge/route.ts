import { validate as isUuid } from "uuid";
import { noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { mergeBody } from "@/lib/services/organise/queries";
import { mergeTags } from "@/lib/services/organise/tags/change-tag";

export const dynamic = "force-dynamic";

/** Gives everything that has this tag another one, and takes this one away. */
export const POST = apiRoute<{ id: string }>(async ({ request, caller, params, locale }) => {
  const body = await readInput(mergeBody, request, locale);
  if (!body.ok) return body.response;
  const merged = isUuid(params.id) && (await mergeTags(caller.userId, params.id, body.value.into));
  return merged ? noContent() : problemOf("not_found", locale);
});
