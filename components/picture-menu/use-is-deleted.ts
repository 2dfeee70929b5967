"use client";

import { skipToken, useQuery, type QueryClient } from "@tanstack/react-query";

const keyOf = (id: string) => ["deleted", id] as const;

/** Notes that a picture was deleted or brought back on this page, for places that list results, not pictures. */
export function noteDeleted(client: QueryClient, id: string, isDeleted: boolean): void {
  client.setQueryData(keyOf(id), isDeleted);
}

/** Whether a picture was deleted on this page and has not been brought back. */
export function useIsDeleted(id: string | undefined): boolean {
  const { data } = useQuery<boolean>({
    queryKey: keyOf(id ?? ""),
    queryFn: skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return data ?? false;
}
