"use client";

import { Download, FileImage } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { OutputJson } from "@/lib/client/api-types";
import { assetFileUrl, useAsset } from "@/lib/client/use-asset";
import { StageViewer } from "./lazy-viewer";

/** A result that is a file for another program (svg, eps, psd): a preview where one can be drawn, and the file. */
export function StageFile({ output }: { output: OutputJson }) {
  const t = useTranslations("form.result");
  const { data: asset } = useAsset(output.id);
  const type = fileType(output.mime);
  return (
    <div className="grid grid-rows-[minmax(0,1fr)_auto] justify-items-center gap-4 pb-4 max-md:pb-3">
      {asset?.thumbnailUrl ? (
        <div className="relative size-full min-h-0">
          <StageViewer assetId={output.id} alt={t("preview", { type })} />
        </div>
      ) : (
        <FileImage aria-hidden className="size-16 self-center text-faint" strokeWidth={1} />
      )}
      <div className="flex items-center gap-4 floating px-4 py-2.5">
        <div>
          <p className="font-medium">{t("file", { type })}</p>
          <p className="text-sm text-muted tabular-nums">
            {output.width && output.height && `${output.width} × ${output.height} · `}
            {output.bytes !== null && t("size", fileSize(output.bytes))}
          </p>
        </div>
        <Button asChild variant="primary">
          <a href={assetFileUrl(output.id)} download={`easel-${output.id.slice(-8)}.${type.toLowerCase()}`}>
            <Download aria-hidden />
            {t("download")}
          </a>
        </Button>
      </div>
    </div>
  );
}

function fileSize(bytes: number): { size: number; unit: "megabyte" | "kilobyte" } {
  return bytes < 1_000_000
    ? { size: Math.max(1, Math.round(bytes / 1000)), unit: "kilobyte" }
    : { size: Math.round(bytes / 100_000) / 10, unit: "megabyte" };
}

function fileType(mime: string | null): string {
  if (mime?.includes("svg")) return "SVG";
  if (mime?.includes("photoshop")) return "PSD";
  return mime?.includes("postscript") ? "EPS" : (mime?.split("/")[1] ?? "").toUpperCase();
}
