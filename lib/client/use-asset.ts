"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "./api";
import type { AssetJson } from "./api-types";
import { queryKeys } from "./query-keys";

/** An asset's facts; they never change, so they are asked for once. */
export function useAsset(id: string | undefined) {
  return useQuery({
    queryKey: queryKeys.asset(id ?? ""),
    queryFn: ({ signal }) => callApi<AssetJson>(`/assets/${id}`, { signal }),
    enabled: id !== undefined && id !== "",
    staleTime: Infinity,
    retry: 1,
  });
}

/** The sizes thumbnails are made in. */
type ThumbnailWidth = 256 | 512 | 1024;

/** Where an asset's bytes, or a thumbnail of them, are served. */
export function assetFileUrl(id: string, width?: ThumbnailWidth): string {
  return `/api/v1/assets/${id}/file${width ? `?w=${width}` : ""}`;
}
