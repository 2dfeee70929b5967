"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { callApi } from "@/lib/client/api";
import type { CatalogName } from "../pickers/use-catalog";

/** How long a vendor's list usually takes to be mirrored. */
const LOOK_AGAIN_MS = 3_000;

/** Has a list fetched from its vendors again, in the background. */
export function RefreshButton({ catalog }: { catalog: CatalogName }) {
  const t = useTranslations("gallery.catalogues");
  const client = useQueryClient();
  const router = useRouter();
  const refresh = useMutation({
    mutationFn: () => callApi(`/catalog/${catalog}/refresh`, { method: "POST" }),
    onSuccess: () => {
      toast(t("refreshing"));
      setTimeout(() => {
        void client.invalidateQueries({ queryKey: ["catalog", catalog] });
        router.refresh();
      }, LOOK_AGAIN_MS);
    },
    onError: () => toast.error(t("refreshFailed")),
  });
  return (
    <Button size="sm" busy={refresh.isPending} onClick={() => refresh.mutate()}>
      <RefreshCw aria-hidden />
      {t("refresh")}
    </Button>
  );
}
