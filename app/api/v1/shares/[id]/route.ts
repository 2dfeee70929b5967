import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { actorOf } from "@/lib/services/audit/actor";
import { revokeShare } from "@/lib/services/shares/list-shares";

export const dynamic = "force-dynamic";

/** Ends a share at once; its row stays, so that its owner sees that it ended. */
export const DELETE = apiRoute<{ id: string }>(async ({ caller, params, locale }) => {
  const share = await revokeShare(caller.userId, params.id, actorOf(caller));
  return share ? json(share) : problemOf("not_found", locale);
});
