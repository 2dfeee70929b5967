"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { usePictureActions } from "../../../picture-menu/use-picture-actions";
import type { BarEntryProps } from "./bar-entry";

/** Saves the selected picture as it is. */
export function DownloadEntry({ pictures }: BarEntryProps) {
  const t = useTranslations("organise.bulk");
  const { download } = usePictureActions();
  const [one] = pictures;
  if (!one || pictures.length > 1) return null;
  return (
    <IconButton label={t("download")} onClick={() => download(one.id)}>
      <Download />
    </IconButton>
  );
}
