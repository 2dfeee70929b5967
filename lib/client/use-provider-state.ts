"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "./api";
import { queryKeys } from "./query-keys";

/** Whether a provider's jobs go out now, as the HTTP API tells it. */
export interface ProviderStateJson {
  id: string;
  name: string;
  /** Why its jobs wait; null: they go out. */
  hold: "paused" | "not_answering" | "rate_limited" | null;
  since: string | null;
  /** The words of whoever paused it. */
  note: string | null;
}

/** How a provider stands, asked for again every so often; `everyMs: null` asks nothing. */
export function useProviderState(id: string, everyMs: number | null): ProviderStateJson | undefined {
  const { data } = useQuery({
    queryKey: queryKeys.providers,
    queryFn: ({ signal }) => callApi<{ items: ProviderStateJson[] }>("/providers", { signal }),
    enabled: everyMs !== null,
    refetchInterval: everyMs ?? false,
    staleTime: 2_000,
  });
  return everyMs === null ? undefined : data?.items.find((state) => state.id === id);
}
