"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import type { GalleryAsset } from "../gallery/gallery-asset";

/** All that is known of one picture; `null` asks for nothing. */
export function useGalleryAsset(id: string | null) {
  return useQuery({
    queryKey: queryKeys.asset(id ?? ""),
    queryFn: ({ signal }) => callApi<GalleryAsset>(`/assets/${id}`, { signal }),
    enabled: id !== null,
    staleTime: 60_000,
  });
}
