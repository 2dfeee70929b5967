"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import { ApiProblem, callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import { refreshAssets } from "../../../picture-menu/asset-cache";
import type { Picked } from "../selection-state";

/** What the API says of a call about many pictures. */
export interface BulkJson {
  changed: number;
  refused: string[];
}

/** One call about many pictures at a time; says what came of it and refreshes every list. */
export function useBulk() {
  const t = useTranslations("organise.bulk");
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);

  async function call(
    path: string,
    pictures: readonly Picked[],
    body: object = {},
  ): Promise<BulkJson | null> {
    setBusy(true);
    try {
      const ids = pictures.map(({ id }) => id);
      const answer = await callApi<BulkJson>(path, { method: "POST", body: { ids, ...body } });
      if (answer.refused.length > 0) toast(t("refused", { count: answer.refused.length }));
      return answer;
    } catch (error) {
      toast.error(error instanceof ApiProblem && error.status > 0 ? error.message : t("failed"));
      return null;
    } finally {
      setBusy(false);
      refreshAssets(client);
      void client.invalidateQueries({ queryKey: queryKeys.assets });
      void client.invalidateQueries({ queryKey: queryKeys.collections });
      void client.invalidateQueries({ queryKey: queryKeys.tags });
    }
  }
  return { busy, call };
}
