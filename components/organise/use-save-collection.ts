"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import type { CollectionAnswer, Sharing } from "@/lib/answers/collection-answer";
import { ApiProblem, callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";

/** What may be said of a collection. */
export interface CollectionInput {
  name?: string;
  parentId?: string | null;
  coverId?: string | null;
  sharing?: Sharing;
}

/** Makes, changes and takes away collections; refusals are told in a toast. */
export function useSaveCollection() {
  const t = useTranslations("organise.collections");
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);

  async function save<T>(call: Promise<T>): Promise<T | null> {
    setBusy(true);
    try {
      return await call;
    } catch (error) {
      const told = error instanceof ApiProblem && error.status > 0;
      toast.error(told ? (error.fields[0]?.message ?? error.message) : t("failed"));
      return null;
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: queryKeys.collections });
    }
  }
  return {
    busy,
    create: (input: CollectionInput & { name: string }) =>
      save(callApi<CollectionAnswer>("/collections", { method: "POST", body: input })),
    change: (id: string, input: CollectionInput) =>
      save(callApi<CollectionAnswer>(`/collections/${id}`, { method: "PATCH", body: input })),
    remove: (id: string) => save(callApi(`/collections/${id}`, { method: "DELETE" }).then(() => true)),
  };
}
