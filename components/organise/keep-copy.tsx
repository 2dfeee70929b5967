"use client";

import { useQueryClient } from "@tanstack/react-query";
import { CopyPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { ApiProblem, callApi } from "@/lib/client/api";
import { refreshAssets } from "../picture-menu/asset-cache";
import type { AssetDetailJson } from "./asset-detail-json";

/** Whose a shared picture is, and how to have it among one's own. */
export function KeepCopy({ detail }: { detail: AssetDetailJson }) {
  const t = useTranslations("organise.marks");
  const client = useQueryClient();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    try {
      const { id } = await callApi<{ id: string }>(`/assets/${detail.id}/copy`, { method: "POST" });
      refreshAssets(client);
      const show = () => router.push(`/gallery?open=${id}`);
      toast.success(t("kept"), { action: { label: t("keptShow"), onClick: show } });
    } catch (error) {
      toast.error(error instanceof ApiProblem && error.status > 0 ? error.message : t("failed"));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="space-y-2 rounded-lg border border-line p-3">
      <h2 className="font-medium">{t("sharedBy", { name: detail.ownerName ?? "" })}</h2>
      <p className="text-muted">{t("sharedHint")}</p>
      {detail.kind === "image" && (
        <Button size="sm" busy={busy} onClick={() => void keep()}>
          <CopyPlus aria-hidden />
          {t("keepCopy")}
        </Button>
      )}
    </section>
  );
}
