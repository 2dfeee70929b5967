"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, type RefObject } from "react";
import { toast } from "@/components/ui/toast";
import { uploadFile } from "@/lib/client/upload";
import { refreshAssets } from "../picture-menu/asset-cache";

/** Keeps the frame a video shows now as a picture of its own, which every tool takes. */
export function useKeepFrame(video: RefObject<HTMLVideoElement | null>) {
  const t = useTranslations("viewer.video");
  const client = useQueryClient();
  const router = useRouter();
  const [isKeeping, setKeeping] = useState(false);

  async function keepFrame() {
    if (!video.current) return;
    video.current.pause();
    setKeeping(true);
    try {
      const frame = await frameOf(video.current);
      const { id } = await uploadFile(new File([frame], `${t("frameName")}.png`), () => undefined);
      refreshAssets(client);
      const action = { label: t("openFrame"), onClick: () => router.push(`/gallery?open=${id}`) };
      toast.success(t("frameKept"), { action });
    } catch {
      toast.error(t("frameFailed"));
    } finally {
      setKeeping(false);
    }
  }
  return { keepFrame, isKeeping };
}

async function frameOf(video: HTMLVideoElement): Promise<Blob> {
  const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw a frame on");
  context.drawImage(video, 0, 0);
  return canvas.convertToBlob({ type: "image/png" });
}
