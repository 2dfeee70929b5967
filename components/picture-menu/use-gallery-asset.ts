"use client";

import { queryOptions, useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import type { GalleryAsset } from "../gallery/gallery-asset";

/** Asks for all that is known of one picture. */
export function galleryAssetQuery(id: string) {
  return queryOptions({
    queryKey: queryKeys.asset(id),
    queryFn: ({ signal }) => callApi<GalleryAsset>(`/assets/${id}`, { signal }),
    staleTime: 60_000,
  });
}

/** All that is known of one picture; `null` asks for nothing. */
export function useGalleryAsset(id: string | null) {
  return useQuery({ ...galleryAssetQuery(id ?? ""), enabled: id !== null });
}
