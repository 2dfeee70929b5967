import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { personChangeBody } from "@/lib/openapi/requests";
import { actorOf } from "@/lib/services/audit/actor";
import { changePerson } from "@/lib/services/people/change-person";

/** Changes a person's role, disables or enables them. */
export const PATCH = apiRoute<{ id: string }>(async ({ request, params, caller, locale }) => {
  const body = await readInput(personChangeBody, request, locale);
  if (!body.ok) return body.response;
  const outcome = await changePerson(params.id, body.value, actorOf(caller));
  return outcome.ok ? json(outcome.value) : problemOf(outcome.problem, locale);
}, "administrator");
