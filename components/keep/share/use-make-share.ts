"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import { ApiProblem, callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import type { ShareAnswer } from "@/lib/answers/share-answer";
import type { Shared } from "./shared";

interface ShareWish {
  expiresAt: string;
  details: boolean;
  download: boolean;
}

/** Makes a link; several pictures are put into a collection of their own first, which the link then shows. */
export function useMakeShare() {
  const t = useTranslations("keep.share");
  const format = useFormatter();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);

  async function targetOf(what: Shared): Promise<{ assetId?: string; collectionId?: string }> {
    if ("collectionId" in what) return what;
    const [first] = what.assetIds;
    if (what.assetIds.length === 1) return { assetId: first };
    const when = format.dateTime(new Date(), { dateStyle: "medium", timeStyle: "short" });
    const { id } = await post<{ id: string }>("/collections", { name: t("collectionName", { date: when }) });
    await post(`/collections/${id}/add`, { ids: what.assetIds });
    void client.invalidateQueries({ queryKey: queryKeys.collections });
    return { collectionId: id };
  }

  async function make(what: Shared, wish: ShareWish): Promise<ShareAnswer | null> {
    setBusy(true);
    try {
      return await post<ShareAnswer>("/shares", { ...(await targetOf(what)), ...wish });
    } catch (error) {
      toast.error(error instanceof ApiProblem && error.status > 0 ? error.message : t("failed"));
      return null;
    } finally {
      setBusy(false);
      void client.invalidateQueries({ queryKey: ["shares"] });
    }
  }
  return { busy, make };
}

function post<T>(path: string, body: object): Promise<T> {
  return callApi<T>(path, { method: "POST", body });
}
