"use client";

import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import { useUpload } from "@/lib/client/use-upload";
import { useKnownUpload } from "../organise/use-known-upload";

/** Asks for one picture file, sends it up and hands over its asset id. */
export function useFileChoice(onPicture: (assetId: string) => void) {
  const t = useTranslations("form.upload");
  const { uploads, send } = useUpload();
  const tellKnown = useKnownUpload();
  const take = async (file: File) => {
    const sent = await send(crypto.randomUUID(), file);
    if (sent.ok) {
      tellKnown(sent.asset);
      onPicture(sent.asset.id);
    } else toast.error(t(`problem.${sent.problem}`, { name: file.name }));
  };
  const browse = () => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = "image/*";
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      if (file) void take(file);
    });
    input.click();
  };
  return { browse, isUploading: uploads.length > 0 };
}
