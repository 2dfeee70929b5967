"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import { useLocalZone } from "@/lib/client/use-local-zone";
import type { AssetFilter } from "../gallery-asset";
import { filterKey, type KnownDays } from "./days-key";
import type { DayJson, DaysJson } from "./shelf";

/** How a list spreads over days, and which list that is: the former one stays while another is being counted. */
export interface ListDays {
  filter: AssetFilter;
  items: readonly DayJson[];
}

/** How the list spreads over the reader's days: known before a single picture of it is. */
export function useDays(filter: AssetFilter, known: KnownDays | null) {
  const zone = useLocalZone(known?.zone);
  const fits = known !== null && known.zone === zone && known.filter === filterKey(filter);
  return useQuery({
    queryKey: [...queryKeys.assetLists, "days", filter, zone],
    queryFn: async ({ signal }): Promise<ListDays> => ({
      filter,
      items: await allDays(filter, zone, signal),
    }),
    initialData: fits ? { filter, items: known.days } : undefined,
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });
}

/** Under a filter only so many are counted at once: the rest is asked for until there is none. */
async function allDays(filter: AssetFilter, zone: string, signal: AbortSignal): Promise<readonly DayJson[]> {
  const days: DayJson[] = [];
  let to = filter.to;
  for (;;) {
    const query = new URLSearchParams({ ...filter, zone, ...(to ? { to } : {}) });
    const answer = await callApi<DaysJson>(`/assets/days?${query}`, { signal });
    days.push(...answer.items);
    if (!answer.next || answer.next === to) return days;
    to = answer.next;
  }
}
