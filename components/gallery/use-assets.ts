"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import type { PageJson } from "@/lib/client/api-types";
import { queryKeys } from "@/lib/client/query-keys";
import type { AssetFilter, GalleryAsset } from "./gallery-asset";

/** The caller's pictures, newest first, page by page; the old list stays while another filter loads. */
export function useAssets(filter: AssetFilter, pageSize = 100) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.assetLists, "list", filter, pageSize],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ limit: String(pageSize) });
      for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
      if (pageParam) query.set("cursor", pageParam);
      return callApi<PageJson<GalleryAsset>>(`/assets?${query}`, { signal });
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });
}
