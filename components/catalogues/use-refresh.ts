"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import { callApi } from "@/lib/client/api";
import { catalogKey } from "./use-entries";

/** How long a worker takes to begin. */
const LOOK_AGAIN_MS = 2_500;

/** Has a list fetched from its vendors again, in the background. */
export function useRefresh(kind: string) {
  const t = useTranslations("catalogues");
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi(`/catalog/${kind}/refresh`, { method: "POST" }),
    onSuccess: () => {
      toast(t("refreshing"));
      setTimeout(() => void client.invalidateQueries({ queryKey: catalogKey(kind) }), LOOK_AGAIN_MS);
    },
    onError: () => toast.error(t("refreshFailed")),
  });
}
