import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { newPersonBody } from "@/lib/openapi/requests";
import { actorOf } from "@/lib/services/audit/actor";
import { addPerson } from "@/lib/services/people/add-person";
import { listPeople } from "@/lib/services/people/list-people";

/** Everybody. */
export const GET = apiRoute(async () => json({ items: await listPeople() }), "administrator");

/** Adds a person; the one-time password is in this answer alone. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(newPersonBody, request, locale);
  if (!body.ok) return body.response;
  const outcome = await addPerson(body.value, actorOf(caller));
  return outcome.ok ? json(outcome.value, 201) : problemOf(outcome.problem, locale);
}, "administrator");
