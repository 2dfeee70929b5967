"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Picked } from "./selection-state";

/** Rates the one picture the keyboard is on; said, because nothing of it is seen on its tile. */
export function useRateOne(): (one: Picked, rating: number) => void {
  const t = useTranslations("organise.bulk");
  const client = useQueryClient();
  return useCallback(
    (one, rating) => {
      const rated = (stars: number) => t("rated", { count: 1, stars });
      void import("./rate-one").then(({ rateOne }) =>
        rateOne(client, one, rating, { rated, failed: () => t("failed") }),
      );
    },
    [client, t],
  );
}
