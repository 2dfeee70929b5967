import { groupProblem } from "@/lib/answers/group-problem";
import { json, noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";

import { readInput } from "@/lib/http/read-input";
import { groupChangeBody } from "@/lib/openapi/people-requests";
import { actorOf } from "@/lib/services/audit/actor";
import { deleteGroup } from "@/lib/services/groups/delete-group";
import { changeGroup } from "@/lib/services/groups/save-group";

/** Renames a group, or says who belongs to it. */
export const PATCH = apiRoute<{ id: string }>(async ({ request, params, caller, locale }) => {
  const body = await readInput(groupChangeBody, request, locale);
  if (!body.ok) return body.response;
  const outcome = await changeGroup(params.id, body.value, actorOf(caller));
  return outcome.ok ? json(outcome.value) : groupProblem(outcome, locale);
}, "administrator");

/** Deletes a group that nothing depends on. */
export const DELETE = apiRoute<{ id: string }>(async ({ params, caller, locale }) => {
  const outcome = await deleteGroup(params.id, actorOf(caller));
  return outcome.ok ? noContent() : problemOf(outcome.problem, locale);
}, "administrator");
