"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import { HISTORY_KEY } from "./use-history";

/** Puts a run with its results in the trash; it can be taken back at once. */
export function DeleteRunButton({ jobId }: { jobId: string }) {
  const t = useTranslations("viewer");
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const refresh = () =>
    Promise.all(
      [HISTORY_KEY, queryKeys.jobLists, queryKeys.assetLists].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  const restore = () =>
    callApi(`/jobs/${jobId}/restore`, { method: "POST" }).then(refresh, () =>
      toast.error(t("run.failedRestore")),
    );
  const remove = async () => {
    setBusy(true);
    try {
      await callApi(`/jobs/${jobId}`, { method: "DELETE" });
      toast(t("run.deleted"), {
        duration: 8000,
        action: { label: t("undo"), onClick: () => void restore() },
      });
      await refresh();
    } catch {
      toast.error(t("run.failedDelete"));
    } finally {
      setBusy(false);
    }
  };
  return (
    <IconButton label={t("run.delete")} size="sm" disabled={busy} onClick={remove}>
      <Trash2 />
    </IconButton>
  );
}
