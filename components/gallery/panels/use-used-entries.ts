"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import type { PageJson } from "@/lib/client/api-types";
import type { FilterOption } from "../filter-select";

interface UsedEntry {
  name: string;
  token: string | null;
}

/** The models or LoRAs the reader has made pictures with, the latest first. */
export function useUsedEntries(kind: "models" | "loras"): readonly FilterOption[] {
  const { data } = useQuery({
    queryKey: ["catalog-used", kind],
    queryFn: ({ signal }) =>
      callApi<PageJson<UsedEntry>>(`/catalog/${kind}?recent=true&limit=100`, { signal }),
    staleTime: 60_000,
  });
  return (data?.items ?? []).flatMap(({ name, token }) => (token ? [{ value: token, label: name }] : []));
}
