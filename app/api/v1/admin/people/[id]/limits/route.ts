import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { actorOf } from "@/lib/services/audit/actor";
import { limitsOf, personLimits, setLimits, usedBy } from "@/lib/services/people/limits";
import { getPerson } from "@/lib/services/people/list-people";

/** How much a person may use, and does. */
export const GET = apiRoute<{ id: string }>(async ({ params, locale }) => {
  const person = await getPerson(params.id);
  if (!person) return problemOf("not_found", locale);
  const [limits, use] = await Promise.all([limitsOf(person.id), usedBy(person.id)]);
  return json({ limits, use });
}, "administrator");

/** Sets how much a person may use. */
export const PATCH = apiRoute<{ id: string }>(async ({ request, params, caller, locale }) => {
  const body = await readInput(personLimits, request, locale);
  if (!body.ok) return body.response;
  if (!(await setLimits(params.id, body.value, actorOf(caller)))) return problemOf("not_found", locale);
  return json({ limits: body.value, use: await usedBy(params.id) });
}, "administrator");
