"use client";

import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";
import { callApi } from "@/lib/client/api";
import type { PageJson } from "@/lib/client/api-types";
import { queryKeys } from "@/lib/client/query-keys";
import type { AssetFilter, GalleryAsset } from "../gallery-asset";
import type { LoadWindow } from "./shelf";

/** What has left the surroundings of the screen is forgotten soon: a million pictures never live in memory. */
const FORGOTTEN_MS = 5_000;

export interface LoadedWindows {
  byKey: ReadonlyMap<string, readonly GalleryAsset[]>;
  /** Asks once more for what could not be had; undefined where nothing is missing. */
  retry: (() => void) | undefined;
}

/** Loads the wanted windows of a filter's list, each once; those no longer wanted are given up. */
export function useWindows(filter: AssetFilter, wanted: readonly LoadWindow[]): LoadedWindows {
  const combine = useCallback(
    (results: UseQueryResult<PageJson<GalleryAsset>>[]): LoadedWindows => ({
      byKey: new Map(
        results.flatMap(({ data }, index) => {
          const key = wanted[index]?.key;
          return data && key ? [[key, data.items] as const] : [];
        }),
      ),
      retry: results.some(({ isError }) => isError)
        ? () => results.forEach(({ isError, refetch }) => isError && void refetch())
        : undefined,
    }),
    [wanted],
  );
  return useQueries({
    queries: wanted.map((window) => ({
      queryKey: [...queryKeys.assetLists, "window", filter, window.key],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        callApi<PageJson<GalleryAsset>>(`/assets?${windowQuery(filter, window)}`, { signal }),
      staleTime: 5 * 60_000,
      gcTime: FORGOTTEN_MS,
      structuralSharing: false,
    })),
    combine,
  });
}

function windowQuery(filter: AssetFilter, { from, to, skip, count }: LoadWindow): string {
  // Some more than are known of: pictures may have come since.
  const limit = Math.min(200, skip > 0 ? count : count + 20);
  const query = new URLSearchParams({ ...filter, limit: String(limit) });
  query.set("from", latest(filter.from, from));
  query.set("to", earliest(filter.to, to));
  if (skip > 0) query.set("skip", String(skip));
  return query.toString();
}

function latest(bound: string | undefined, time: number): string {
  return new Date(Math.max(time, bound ? Date.parse(bound) : 0)).toISOString();
}

function earliest(bound: string | undefined, time: number): string {
  return new Date(Math.min(time, bound ? Date.parse(bound) : Infinity)).toISOString();
}
