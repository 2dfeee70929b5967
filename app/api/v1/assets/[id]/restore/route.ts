import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { restoreAsset } from "@/lib/services/assets/change-asset";

export const dynamic = "force-dynamic";

/** Takes an asset out of the trash. */
export const POST = apiRoute<{ id: string }>(async ({ caller, params, locale }) => {
  const asset = await restoreAsset(caller.userId, params.id);
  return asset ? json(asset) : problemOf("not_found", locale);
});
