import type { QueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import { callApi } from "@/lib/client/api";
import { patchAsset, refreshAssets } from "../../picture-menu/asset-cache";
import type { Picked } from "./selection-state";

/** What is said of it, in the reader's language. */
interface Words {
  rated(stars: number): string;
  failed(): string;
}

/** Rates one picture at once, and takes it back where the studio does not keep it. */
export async function rateOne(
  client: QueryClient,
  { id }: Picked,
  rating: number,
  say: Words,
): Promise<void> {
  patchAsset(client, id, (asset) => ({ ...asset, rating }));
  try {
    await callApi(`/assets/${id}`, { method: "PATCH", body: { rating } });
    toast(say.rated(rating));
  } catch {
    toast.error(say.failed());
    refreshAssets(client);
  }
}
