"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import {
  listSearchesAction,
  removeSearchAction,
  renameSearchAction,
  saveSearchAction,
} from "@/app/(studio)/actions/saved-searches";
import { toast } from "@/components/ui/toast";
import type { SavedSearchView } from "@/lib/services/searches/saved-searches";

const KEY = ["saved-searches"] as const;

/** The reader's saved searches and what is done with them; one taken away can be had back. */
export function useSavedSearches() {
  const t = useTranslations("gallery.searches");
  const client = useQueryClient();
  const { data: searches } = useQuery({
    queryKey: KEY,
    queryFn: () => listSearchesAction(),
    staleTime: 10_000,
  });
  const refresh = () => client.invalidateQueries({ queryKey: KEY });

  async function done(work: Promise<{ ok: boolean }>): Promise<boolean> {
    const result = await work.catch(() => null);
    if (!result?.ok) toast.error(t("failed"));
    await refresh();
    return result?.ok === true;
  }
  return {
    searches,
    save: (name: string, query: string) => done(saveSearchAction({ name, query })),
    rename: ({ id }: SavedSearchView, name: string) => done(renameSearchAction({ id, name })),
    async remove({ id, name, query }: SavedSearchView) {
      if (!(await done(removeSearchAction(id)))) return;
      const undo = () => void done(saveSearchAction({ name, query }));
      toast(t("removed", { name }), { action: { label: t("undo"), onClick: undo } });
    },
  };
}
