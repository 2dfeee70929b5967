"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import { callApi } from "@/lib/client/api";
import { catalogItemsKey, type CatalogItemJson, type CatalogName } from "./use-catalog";

type Change = { item: CatalogItemJson; favourite?: boolean; used?: true };

/** Marks entries for the person: shown at once, taken back when the studio does not take it. */
export function useCatalogMark(name: CatalogName) {
  const client = useQueryClient();
  const show = (item: CatalogItemJson) =>
    client.setQueryData<CatalogItemJson[]>(catalogItemsKey(name), (items) =>
      items?.map((known) => (known.id === item.id && known.provider === item.provider ? item : known)),
    );
  const mark = useMutation({
    mutationFn: ({ item, ...body }: Change) =>
      callApi<CatalogItemJson>(`/catalog/${name}/${item.provider}/${encodeURIComponent(item.id)}`, {
        method: "PATCH",
        body,
      }),
    onMutate: ({ item, favourite = item.favourite, used }) =>
      show({ ...item, favourite, usedAt: used ? new Date().toISOString() : item.usedAt }),
    onError: (error, { item }) => {
      show(item);
      toast.error(error.message);
    },
  });
  return {
    setFavourite: (item: CatalogItemJson, favourite: boolean) => mark.mutate({ item, favourite }),
    markUsed: (item: CatalogItemJson) => mark.mutate({ item, used: true }),
  };
}
