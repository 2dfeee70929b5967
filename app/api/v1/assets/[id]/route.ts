import { json, noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { getAssetDetail } from "@/lib/services/assets/asset-detail";
import { assetChange, changeAsset, deleteAsset } from "@/lib/services/assets/change-asset";
import { actorOf } from "@/lib/services/audit/actor";

export const dynamic = "force-dynamic";

interface Params {
  id: string;
}

export const GET = apiRoute<Params>(async ({ caller, params, locale }) => {
  const asset = await getAssetDetail(caller.userId, params.id);
  return asset ? json(asset) : problemOf("not_found", locale);
});

/** Changes what the caller keeps of an asset: marks, name, notes, tags. */
export const PATCH = apiRoute<Params>(async ({ request, caller, params, locale }) => {
  const change = await readInput(assetChange, request, locale);
  if (!change.ok) return change.response;
  const asset = await changeAsset(caller.userId, params.id, change.value);
  return asset ? json(asset) : problemOf("not_found", locale);
});

/** Puts an asset into the trash. */
export const DELETE = apiRoute<Params>(async ({ caller, params, locale }) => {
  return (await deleteAsset(caller.userId, params.id, actorOf(caller)))
    ? noContent()
    : problemOf("not_found", locale);
});
