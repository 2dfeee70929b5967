import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { getPerson } from "@/lib/services/people/list-people";

/** The person the key or session belongs to. */
export const GET = apiRoute(async ({ caller, locale }) => {
  const person = await getPerson(caller.userId);
  return person ? json(person) : problemOf("not_found", locale);
});
