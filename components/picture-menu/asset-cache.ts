import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { PageJson } from "@/lib/client/api-types";
import { queryKeys } from "@/lib/client/query-keys";
import type { GalleryAsset } from "../gallery/gallery-asset";

type Page = PageJson<GalleryAsset>;

/** Changes a picture wherever the cache shows it; `null` takes it out of every list. */
export function patchAsset(
  client: QueryClient,
  id: string,
  change: (asset: GalleryAsset) => GalleryAsset | null,
): void {
  client.setQueryData<GalleryAsset>(queryKeys.asset(id), (asset) => (asset && change(asset)) ?? asset);
  const patched = (page: Page): Page =>
    page.items.some((asset) => asset.id === id)
      ? { ...page, items: page.items.flatMap((asset) => (asset.id === id ? (change(asset) ?? []) : asset)) }
      : page;
  client.setQueriesData<InfiniteData<Page>>(
    { queryKey: [...queryKeys.assetLists, "list"] },
    (data) => data && { ...data, pages: data.pages.map(patched) },
  );
  client.setQueriesData<Page>(
    { queryKey: [...queryKeys.assetLists, "window"] },
    (page) => page && patched(page),
  );
}

/** Has every list of pictures asked for again. */
export function refreshAssets(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: queryKeys.assetLists });
}

/** Has pictures counted again, by day, where lists are already as they should be. */
export function recountAssets(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: [...queryKeys.assetLists, "days"] });
}
