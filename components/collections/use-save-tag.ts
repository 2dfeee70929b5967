"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import { ApiProblem, callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";

/** Renames, merges and takes away tags; refusals are told in a toast. */
export function useSaveTag() {
  const t = useTranslations("organise.tags");
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);

  async function save(call: Promise<unknown>): Promise<boolean> {
    setBusy(true);
    try {
      await call;
      return true;
    } catch (error) {
      toast.error(error instanceof ApiProblem && error.status > 0 ? error.message : t("failed"));
      return false;
    } finally {
      setBusy(false);
      void client.invalidateQueries({ queryKey: queryKeys.assets });
      await client.invalidateQueries({ queryKey: queryKeys.tags });
    }
  }
  return {
    busy,
    rename: (id: string, name: string) => save(callApi(`/tags/${id}`, { method: "PATCH", body: { name } })),
    merge: (id: string, into: string) =>
      save(callApi(`/tags/${id}/merge`, { method: "POST", body: { into } })),
    remove: (id: string) => save(callApi(`/tags/${id}`, { method: "DELETE" })),
  };
}
