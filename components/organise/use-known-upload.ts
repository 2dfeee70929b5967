"use client";

import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import type { UploadedJson } from "@/lib/client/api-types";

/** Says that a file somebody brought in is a picture they have already, and shows it on request. */
export function useKnownUpload(): (asset: UploadedJson) => void {
  const t = useTranslations("organise.upload");
  return ({ id, known }) => {
    if (!known) return;
    const show = () => window.open(`/gallery?open=${id}`, "_blank", "noopener");
    toast(t("known"), {
      id: `known ${id}`,
      description: t("knownHint"),
      action: { label: t("show"), onClick: show },
    });
  };
}
