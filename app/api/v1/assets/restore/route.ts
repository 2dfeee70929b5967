import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readInput } from "@/lib/http/read-input";
import { bulkBody } from "@/lib/services/organise/bulk";
import { restoreAssets } from "@/lib/services/organise/trash-assets";

export const dynamic = "force-dynamic";

/** Takes many of the caller's assets out of the trash. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(bulkBody, request, locale);
  return body.ok ? json(await restoreAssets(caller.userId, body.value.ids)) : body.response;
});
