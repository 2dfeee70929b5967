"use client";

import { Blend, Download, Ellipsis, FileUp, SquareDot } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { MaskExporter } from "@/lib/painter/worker/mask-exporter";
import { saveBlob } from "../viewer/save-blob";
import { useMaskFile } from "./use-mask-file";

/** What is done to a mask once in a while: fill it, take one from elsewhere, keep it as a file. */
export function MoreMenu({
  engine,
  exporter,
  onTransparency,
}: {
  engine: MaskEngine;
  exporter: MaskExporter;
  /** Absent where there is no picture. */
  onTransparency: (() => void) | undefined;
}) {
  const t = useTranslations("painter");
  const picker = useRef<HTMLInputElement>(null);
  const load = useMaskFile(engine);
  const download = async () => saveBlob((await exporter.export()).taken, "mask.png");
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <IconButton label={t("more")} size="sm">
            <Ellipsis />
          </IconButton>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => engine.fill()}>
            <SquareDot />
            {t("fill")}
          </DropdownMenuItem>
          {onTransparency && (
            <DropdownMenuItem onSelect={onTransparency}>
              <Blend />
              {t("fromTransparency")}
            </DropdownMenuItem>
          )}
          <DropdownMenuItem onSelect={() => picker.current?.click()}>
            <FileUp />
            {t("fromFile")}
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => void download()}>
            <Download />
            {t("toFile")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <input
        ref={picker}
        type="file"
        accept="image/*"
        aria-label={t("fromFile")}
        className="hidden"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void load(file);
        }}
      />
    </>
  );
}
