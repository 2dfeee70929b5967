import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { revokeShare } from "@/lib/services/shares/list-shares";

export const dynamic = "force-dynamic";

/** Ends a share at once; its row stays, so that its owner sees that it ended. */
export const DELETE = apiRoute<{ id: string }>(async ({ caller, params, locale }) => {
  const share = await revokeShare(caller.userId, params.id);
  return share ? json(share) : problemOf("not_found", locale);
});
