import { validate as isUuid } from "uuid";
import { json, noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { tagBody } from "@/lib/services/organise/queries";
import { removeTag, renameTag } from "@/lib/services/organise/tags/change-tag";

export const dynamic = "force-dynamic";

interface Params {
  id: string;
}

/** Renames a tag. */
export const PATCH = apiRoute<Params>(async ({ request, caller, params, locale }) => {
  const body = await readInput(tagBody, request, locale);
  if (!body.ok) return body.response;
  const outcome = isUuid(params.id) ? await renameTag(caller.userId, params.id, body.value.name) : null;
  if (!outcome) return problemOf("not_found", locale);
  return outcome.ok ? json(outcome.tag) : problemOf(outcome.problem, locale);
});

/** Takes a tag away, never what has it. */
export const DELETE = apiRoute<Params>(async ({ caller, params, locale }) => {
  const removed = isUuid(params.id) && (await removeTag(caller.userId, params.id));
  return removed ? noContent() : problemOf("not_found", locale);
});
