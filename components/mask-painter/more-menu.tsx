"use client";

import { Download, Ellipsis, FileUp, PaintBucket } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { exportMask } from "@/lib/painter/export";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import { MaskMismatch, readMask } from "./load-mask";
import { saveBlob } from "../viewer/save-blob";

/** What is done to a mask once in a while: fill it, take one from a file, keep it as a file. */
export function MoreMenu({ engine }: { engine: MaskEngine }) {
  const t = useTranslations("painter");
  const picker = useRef<HTMLInputElement>(null);

  async function load(file: File) {
    try {
      engine.replace(await readMask(file, engine.mask));
    } catch (error) {
      if (!(error instanceof MaskMismatch)) throw error;
      const { width, height } = engine.mask;
      toast.error(
        error.found
          ? t("wrongSize", { ...error.found, needWidth: width, needHeight: height })
          : t("unreadable"),
      );
    }
  }

  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <IconButton label={t("more")} tooltipSide="right" className="md:size-[34px]">
            <Ellipsis />
          </IconButton>
        </DropdownMenuTrigger>
        <DropdownMenuContent side="right" align="end">
          <DropdownMenuItem onSelect={() => engine.fill()}>
            <PaintBucket />
            {t("fill")}
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => picker.current?.click()}>
            <FileUp />
            {t("fromFile")}
          </DropdownMenuItem>
          <DropdownMenuItem
            onSelect={() => void exportMask(engine.mask).then((png) => saveBlob(png, "mask.png"))}
          >
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
