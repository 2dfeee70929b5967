import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readInput } from "@/lib/http/read-input";
import { markAssets, marksBody } from "@/lib/services/organise/mark-assets";

export const dynamic = "force-dynamic";

/** Marks many of the caller's assets at once. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(marksBody, request, locale);
  return body.ok ? json(await markAssets(caller.userId, body.value)) : body.response;
});
