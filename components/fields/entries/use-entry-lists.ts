"use client";

import { useQuery } from "@tanstack/react-query";
import type { BrowsedKind, EntryJson, EntryPageJson } from "@/components/catalogues/entry-json";
import { catalogKey } from "@/components/catalogues/use-entries";
import { callApi } from "@/lib/client/api";

/** What the person used last of a list. */
export function useRecentEntries(kind: BrowsedKind, provider: string, most: number): readonly EntryJson[] {
  const { data } = useQuery({
    queryKey: [...catalogKey(kind), "recent", provider, most],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ provider, recent: "true", usable: "true", limit: String(most) });
      return callApi<EntryPageJson>(`/catalog/${kind}?${query}`, { signal });
    },
    staleTime: 60_000,
    retry: false,
  });
  return data?.items ?? [];
}

/** What requests name the entries of a list by, for a list short enough to be known whole. */
export function useEntryTokens(kind: BrowsedKind, provider: string, enabled: boolean): readonly string[] {
  const { data } = useQuery({
    queryKey: [...catalogKey(kind), "tokens", provider],
    queryFn: ({ signal }) => allTokens(kind, provider, signal),
    enabled,
    staleTime: 5 * 60_000,
    retry: false,
  });
  return data ?? [];
}

/** Pages of 200 that are read at most. */
const PAGES = 10;

async function allTokens(kind: BrowsedKind, provider: string, signal: AbortSignal): Promise<string[]> {
  const tokens: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < PAGES && (page === 0 || cursor !== null); page++) {
    const query = new URLSearchParams({ provider, limit: "200", ...(cursor !== null && { cursor }) });
    const answer: EntryPageJson = await callApi(`/catalog/${kind}?${query}`, { signal });
    tokens.push(...answer.items.flatMap(({ token }) => token ?? []));
    cursor = answer.nextCursor;
  }
  return tokens;
}
