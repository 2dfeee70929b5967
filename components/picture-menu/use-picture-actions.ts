"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { favouritePicture, trashPicture, untrashPicture } from "@/app/(studio)/actions/asset";
import { toast } from "@/components/ui/toast";
import { assetFileUrl } from "@/lib/client/use-asset";
import { saveBlob } from "../viewer/save-blob";
import { patchAsset, refreshAssets } from "./asset-cache";
import { convertPicture, downloadName, type DownloadFormat } from "./convert-picture";
import type { PictureRef } from "./picture-ref";

/** What can be done to any picture, wherever it is shown; failures are said, not thrown. */
export function usePictureActions() {
  const t = useTranslations("viewer");
  const client = useQueryClient();

  async function favourite(id: string, on: boolean) {
    patchAsset(client, id, (asset) => ({ ...asset, favourite: on }));
    const done = await favouritePicture(id, on).catch(() => false);
    if (done) return;
    patchAsset(client, id, (asset) => ({ ...asset, favourite: !on }));
    toast.error(t("failed.favourite"));
  }

  async function restore(id: string) {
    const done = await untrashPicture(id).catch(() => false);
    if (!done) toast.error(t("failed.restore"));
    refreshAssets(client);
  }

  async function remove(id: string, onGone?: () => void) {
    patchAsset(client, id, () => null);
    onGone?.();
    const done = await trashPicture(id).catch(() => false);
    if (!done) {
      refreshAssets(client);
      return void toast.error(t("failed.delete"));
    }
    toast(t("deleted"), { duration: 8000, action: { label: t("undo"), onClick: () => void restore(id) } });
  }

  async function download(picture: PictureRef & { name?: string | null }, format?: DownloadFormat) {
    const url = assetFileUrl(picture.id);
    try {
      const blob = format ? await convertPicture(url, format) : await fetchBlob(url);
      saveBlob(blob, downloadName(picture, format ? `image/${format}` : picture.mime));
    } catch {
      toast.error(t("failed.download"));
    }
  }

  async function copy(id: string) {
    try {
      // Browsers take PNG alone, and Safari only a promise made while the click is being handled.
      const png = convertPicture(assetFileUrl(id), "png");
      await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
      toast.success(t("copied"));
    } catch {
      toast.error(t("failed.copy"));
    }
  }

  return { favourite, remove, download, copy };
}

async function fetchBlob(url: string): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.blob();
}
