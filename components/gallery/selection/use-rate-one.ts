"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { toast } from "@/components/ui/toast";
import { callApi } from "@/lib/client/api";
import { patchAsset, refreshAssets } from "../../picture-menu/asset-cache";
import type { Picked } from "./selection-state";

/** Rates the one picture the keyboard is on; said, because nothing of it is seen on its tile. */
export function useRateOne(): (one: Picked, rating: number) => void {
  const t = useTranslations("organise.bulk");
  const client = useQueryClient();
  return useCallback(
    ({ id }, rating) => {
      patchAsset(client, id, (asset) => ({ ...asset, rating }));
      callApi(`/assets/${id}`, { method: "PATCH", body: { rating } }).then(
        () => toast(t("rated", { count: 1, stars: rating })),
        () => {
          toast.error(t("failed"));
          refreshAssets(client);
        },
      );
    },
    [client, t],
  );
}
