import { groupProblem } from "@/lib/answers/group-problem";
import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";

import { readInput } from "@/lib/http/read-input";
import { newGroupBody } from "@/lib/openapi/people-requests";
import { actorOf } from "@/lib/services/audit/actor";
import { listGroups } from "@/lib/services/groups/list-groups";
import { createGroup } from "@/lib/services/groups/save-group";

/** Every group with its members. */
export const GET = apiRoute(async () => json({ items: await listGroups() }), "administrator");

/** Makes a group. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(newGroupBody, request, locale);
  if (!body.ok) return body.response;
  const outcome = await createGroup(body.value, actorOf(caller));
  return outcome.ok ? json(outcome.value, 201) : groupProblem(outcome, locale);
}, "administrator");
