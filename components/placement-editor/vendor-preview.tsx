"use client";

import { ScanEye } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";

const PreviewDialog = dynamic(() => import("./preview-dialog").then((module) => module.PreviewDialog), {
  ssr: false,
});

/** Shows what the vendor would be given now. */
export function VendorPreview({
  settle,
  disabled,
}: {
  /** Waits for what is not saved yet. */
  settle(): Promise<void>;
  disabled: boolean;
}) {
  const t = useTranslations("placement.preview");
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t("title")} size="sm" disabled={disabled} onClick={() => setOpen(true)}>
        <ScanEye />
      </IconButton>
      {open && <PreviewDialog settle={settle} onClose={() => setOpen(false)} />}
    </>
  );
}
