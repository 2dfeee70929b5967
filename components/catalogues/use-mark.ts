"use client";

import { useMutation, useQueryClient, type InfiniteData } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import { callApi } from "@/lib/client/api";
import type { BrowsedKind, EntryJson, EntryPageJson } from "./entry-json";
import { catalogKey } from "./use-entries";

type Lists = InfiniteData<EntryPageJson> | undefined;

/** Marks entries for the person: shown at once, taken back when the studio does not take it. */
export function useMark(kind: BrowsedKind) {
  const client = useQueryClient();
  const entries = { queryKey: [...catalogKey(kind), "entries"] };
  const show = (entry: EntryJson) =>
    client.setQueriesData<Lists>(
      entries,
      (lists) => lists && { ...lists, pages: lists.pages.map(replace(entry)) },
    );
  const mark = useMutation({
    mutationFn: ({ entry, ...change }: { entry: EntryJson; favourite?: boolean; used?: true }) =>
      callApi<EntryJson>(`/catalog/${kind}/${entry.provider}/${encodeURIComponent(entry.id)}`, {
        method: "PATCH",
        body: change,
      }),
    onMutate: ({ entry, favourite = entry.favourite }) => show({ ...entry, favourite }),
    onError: (error, { entry }) => {
      show(entry);
      toast.error(error.message);
    },
    // A list may have been asked for before the mark was kept. What is taken out of the one in sight stays, so that
    // it can be put back.
    onSettled: (_answer, _error, { favourite, used }) =>
      client.invalidateQueries({
        ...entries,
        predicate: ({ queryKey: [, , , filter] }) => isOfMarked(filter, used ? "recent" : "favourite"),
        refetchType: favourite ? "all" : "inactive",
      }),
  });
  return {
    setFavourite: (entry: EntryJson, favourite: boolean) => mark.mutate({ entry, favourite }),
    markUsed: (entry: EntryJson) => mark.mutate({ entry, used: true }),
  };
}

function isOfMarked(filter: unknown, mark: "favourite" | "recent"): boolean {
  return typeof filter === "object" && filter !== null && mark in filter;
}

function replace(entry: EntryJson) {
  return (page: EntryPageJson): EntryPageJson => ({
    ...page,
    items: page.items.map((item) =>
      item.id === entry.id && item.provider === entry.provider ? entry : item,
    ),
  });
}
