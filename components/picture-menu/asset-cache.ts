import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { PageJson } from "@/lib/client/api-types";
import { queryKeys } from "@/lib/client/query-keys";
import type { GalleryAsset } from "../gallery/gallery-asset";
import { assetListKey } from "../gallery/use-assets";

type Pages = InfiniteData<PageJson<GalleryAsset>>;

/** Changes a picture wherever the cache shows it; `null` takes it out of every list. */
export function patchAsset(
  client: QueryClient,
  id: string,
  change: (asset: GalleryAsset) => GalleryAsset | null,
): void {
  client.setQueryData<GalleryAsset>(queryKeys.asset(id), (asset) => (asset && change(asset)) ?? asset);
  client.setQueriesData<Pages>({ queryKey: [...assetListKey, "list"] }, (data) => {
    if (!data) return data;
    const pages = data.pages.map((page) => ({
      ...page,
      items: page.items.flatMap((asset) => (asset.id === id ? (change(asset) ?? []) : asset)),
    }));
    return { ...data, pages };
  });
}

/** Has every list of pictures asked for again. */
export function refreshAssets(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: assetListKey });
}
