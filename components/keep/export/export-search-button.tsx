"use client";

import { FolderDown } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";

const ExportDialog = dynamic(() => import("./export-dialog").then((module) => module.ExportDialog), {
  ssr: false,
});

/** Exports all that the gallery lists under its filter. */
export function ExportSearchButton({ filter }: { filter: Readonly<Record<string, unknown>> }) {
  const t = useTranslations("keep.export");
  const [asked, setAsked] = useState(false);
  return (
    <>
      <IconButton label={t("actionSearch")} onClick={() => setAsked(true)}>
        <FolderDown />
      </IconButton>
      {asked && <ExportDialog source={{ search: filter }} onClose={() => setAsked(false)} />}
    </>
  );
}
