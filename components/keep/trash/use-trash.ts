"use client";

import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import { callApi } from "@/lib/client/api";
import type { PageJson } from "@/lib/client/api-types";
import type { TrashTotal } from "@/lib/answers/trash-total";
import { refreshAssets } from "../../picture-menu/asset-cache";
import type { TrashedJson } from "./trash-json";

const KEY = ["trash"];
type Page = PageJson<TrashedJson> & { total: TrashTotal };

/** The trash, page by page. */
export function useTrash() {
  return useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ limit: "100", ...(pageParam ? { cursor: pageParam } : {}) });
      return callApi<Page>(`/trash?${query}`, { signal });
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** What can be done with what lies there; says what came of it. True when it was done. */
export function useTrashActions() {
  const t = useTranslations("keep.trash");
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);

  async function run(work: () => Promise<string>, failure: string): Promise<boolean> {
    setBusy(true);
    try {
      toast.success(await work());
      return true;
    } catch {
      toast.error(failure);
      return false;
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: KEY });
      refreshAssets(client);
    }
  }

  return {
    busy,
    restore: (ids: readonly string[]) =>
      run(async () => {
        const { changed } = await callApi<{ changed: number }>("/assets/restore", {
          method: "POST",
          body: { ids },
        });
        return t("restored", { count: changed });
      }, t("failedRestore")),
    purge: (what: { ids: readonly string[] } | { all: true }) =>
      run(async () => {
        const { count } = await callApi<{ count: number }>("/trash/purge", { method: "POST", body: what });
        return t("purged", { count });
      }, t("failedPurge")),
  };
}
