import { isKeyOnOwnSignIn } from "@/lib/auth/route-access";
import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { actorOf } from "@/lib/services/audit/actor";
import { resetPassword } from "@/lib/services/people/reset-password";

/** Gives a person a new one-time password, in this answer alone, and ends their sessions. */
export const POST = apiRoute<{ id: string }>(async ({ params, caller, locale }) => {
  if (isKeyOnOwnSignIn(caller, params.id)) return problemOf("scope_missing", locale);
  const outcome = await resetPassword(params.id, actorOf(caller));
  return outcome.ok ? json(outcome.value) : problemOf(outcome.problem, locale);
}, "administrator");
