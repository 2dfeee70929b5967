"use client";

import { FolderDown } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { BarEntryProps } from "./bar-entry";

const ExportDialog = dynamic(() =>
  import("../../../keep/export/export-dialog").then((module) => module.ExportDialog),
);

/** Packs everything selected into one archive. */
export function ExportEntry({ pictures }: BarEntryProps) {
  const t = useTranslations("keep.export");
  const [asked, setAsked] = useState(false);
  return (
    <>
      <IconButton label={t("action")} onClick={() => setAsked(true)}>
        <FolderDown />
      </IconButton>
      {asked && (
        <ExportDialog source={{ ids: pictures.map(({ id }) => id) }} onClose={() => setAsked(false)} />
      )}
    </>
  );
}
