"use client";

import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import type { ShareAnswer } from "@/lib/answers/share-answer";
import { callApi } from "@/lib/client/api";
import type { PageJson } from "@/lib/client/api-types";

const KEY = ["shares"];

/** The reader's links, newest first. */
export function useShares() {
  return useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ limit: "50", ...(pageParam ? { cursor: pageParam } : {}) });
      return callApi<PageJson<ShareAnswer>>(`/shares?${query}`, { signal });
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** Ends a link, or copies its address; says what came of it. */
export function useShareActions() {
  const t = useTranslations("keep.shares");
  const client = useQueryClient();
  return {
    async revoke(id: string) {
      try {
        await callApi(`/shares/${id}`, { method: "DELETE" });
        toast.success(t("revoked"));
      } catch {
        toast.error(t("failedRevoke"));
      }
      await client.invalidateQueries({ queryKey: KEY });
    },
    async copy(url: string) {
      try {
        await navigator.clipboard.writeText(url);
        toast.success(t("copied"));
      } catch {
        toast.error(t("failedCopy"));
      }
    },
  };
}
