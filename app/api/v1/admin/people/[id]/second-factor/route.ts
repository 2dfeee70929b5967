import { isKeyOnOwnSignIn } from "@/lib/auth/route-access";
import { noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { actorOf } from "@/lib/services/audit/actor";
import { resetSecondFactor } from "@/lib/services/people/reset-second-factor";

/** Takes a person's second factor away: their app is lost. */
export const DELETE = apiRoute<{ id: string }>(async ({ params, caller, locale }) => {
  if (isKeyOnOwnSignIn(caller, params.id)) return problemOf("scope_missing", locale);
  const isReset = await resetSecondFactor(params.id, actorOf(caller));
  return isReset ? noContent() : problemOf("not_found", locale);
}, "administrator");
