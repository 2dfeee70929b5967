"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import { ApiProblem, callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import type { AssetLabel } from "@/lib/asset-marks";
import { patchAsset } from "../picture-menu/asset-cache";
import type { AssetDetailJson } from "./asset-detail-json";

/** What may be changed of a picture. */
export interface AssetChangeJson {
  favourite?: boolean;
  rating?: number;
  label?: AssetLabel | null;
  name?: string;
  notes?: string;
  tags?: readonly string[];
}

/** A picture with all that is kept beside it, and what changes that: at once on the screen, taken back when refused. */
export function useAssetDetail(id: string) {
  const t = useTranslations("organise.marks");
  const client = useQueryClient();
  const queryKey = [...queryKeys.asset(id), "detail"];
  const { data: detail } = useQuery({
    queryKey,
    queryFn: ({ signal }) => callApi<AssetDetailJson>(`/assets/${id}`, { signal }),
    staleTime: 15_000,
  });

  async function change(body: AssetChangeJson): Promise<boolean> {
    const { tags, ...shown } = body;
    client.setQueryData<AssetDetailJson>(queryKey, (known) => known && { ...known, ...shown });
    try {
      const saved = await callApi<AssetDetailJson>(`/assets/${id}`, { method: "PATCH", body });
      client.setQueryData(queryKey, saved);
      const { favourite, rating, label, name } = saved;
      patchAsset(client, id, (asset) => ({ ...asset, favourite, rating, label, name }));
      if (tags) void client.invalidateQueries({ queryKey: queryKeys.tags });
      return true;
    } catch (error) {
      toast.error(error instanceof ApiProblem && error.status > 0 ? error.message : t("failed"));
      await client.invalidateQueries({ queryKey });
      return false;
    }
  }
  const refresh = () => client.invalidateQueries({ queryKey });
  return { detail, change, refresh };
}
