"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { toast } from "@/components/ui/toast";
import { assetFileUrl } from "@/lib/client/use-asset";
import { patchAsset, recountAssets, refreshAssets } from "./asset-cache";
import { noteDeleted } from "./use-is-deleted";
import { pictureAsPng, type DownloadFormat } from "./picture-formats";

/** What can be done to any picture, wherever it is shown; failures are said, not thrown. */
export function usePictureActions() {
  const t = useTranslations("viewer");
  const client = useQueryClient();

  async function favourite(id: string, on: boolean) {
    patchAsset(client, id, (asset) => ({ ...asset, favourite: on }));
    const done = await succeeds(callApi(`/assets/${id}`, { method: "PATCH", body: { favourite: on } }));
    // Also when it is done: an answer asked for before may have come meanwhile.
    patchAsset(client, id, (asset) => ({ ...asset, favourite: done ? on : !on }));
    if (!done) toast.error(t("failed.favourite"));
  }

  async function restore(id: string) {
    const done = await succeeds(callApi(`/assets/${id}/restore`, { method: "POST" }));
    if (done) noteDeleted(client, id, false);
    else toast.error(t("failed.restore"));
    refreshAssets(client);
  }

  async function remove(id: string, onGone?: () => void) {
    patchAsset(client, id, () => null);
    onGone?.();
    const done = await succeeds(callApi(`/assets/${id}`, { method: "DELETE" }));
    noteDeleted(client, id, done);
    if (!done) {
      refreshAssets(client);
      return void toast.error(t("failed.delete"));
    }
    recountAssets(client);
    toast(t("deleted"), { duration: 8000, action: { label: t("undo"), onClick: () => void restore(id) } });
  }

  /** The studio converts and names the file; the browser saves it without leaving the page. */
  function download(id: string, format?: DownloadFormat) {
    const query = new URLSearchParams({ download: "true", ...(format ? { format } : {}) });
    const link = document.createElement("a");
    link.href = `${assetFileUrl(id)}?${query}`;
    link.download = "";
    link.click();
  }

  async function copy(id: string) {
    try {
      // Browsers take PNG alone, and Safari only a promise made while the click is being handled.
      const png = pictureAsPng(assetFileUrl(id));
      await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
      toast.success(t("copied"));
    } catch {
      toast.error(t("failed.copy"));
    }
  }

  return { favourite, remove, restore, download, copy };
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
