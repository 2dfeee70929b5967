import { noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { actorOf } from "@/lib/services/audit/actor";
import { revokeInvite } from "@/lib/services/invites/revoke-invite";

/** Ends an invite nobody has used. */
export const DELETE = apiRoute<{ id: string }>(
  async ({ params, caller, locale }) =>
    (await revokeInvite(params.id, actorOf(caller))) ? noContent() : problemOf("not_found", locale),
  "administrator",
);
