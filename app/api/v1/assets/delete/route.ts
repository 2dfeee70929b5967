import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readInput } from "@/lib/http/read-input";
import { actorOf } from "@/lib/services/audit/actor";
import { bulkBody } from "@/lib/services/organise/bulk";
import { deleteAssets } from "@/lib/services/organise/trash-assets";

export const dynamic = "force-dynamic";

/** Puts many of the caller's assets into the trash. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(bulkBody, request, locale);
  return body.ok ? json(await deleteAssets(caller.userId, body.value.ids, actorOf(caller))) : body.response;
});
