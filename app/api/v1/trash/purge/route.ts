import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readInput } from "@/lib/http/read-input";
import { actorOf } from "@/lib/services/audit/actor";
import { deleteForGood, purgeBody } from "@/lib/services/trash/delete-for-good";

export const dynamic = "force-dynamic";

/** Deletes from the caller's trash for good. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(purgeBody, request, locale);
  return body.ok
    ? json({ count: await deleteForGood(caller.userId, body.value, actorOf(caller)) })
    : body.response;
});
