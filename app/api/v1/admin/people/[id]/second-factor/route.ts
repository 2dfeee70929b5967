import { noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { actorOf } from "@/lib/services/audit/actor";
import { resetSecondFactor } from "@/lib/services/people/reset-second-factor";

/** Takes a person's second factor away: their app is lost. */
export const DELETE = apiRoute<{ id: string }>(
  async ({ params, caller, locale }) =>
    (await resetSecondFactor(params.id, actorOf(caller))) ? noContent() : problemOf("not_found", locale),
  "administrator",
);
