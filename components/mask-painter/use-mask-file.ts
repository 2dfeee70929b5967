"use client";

import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import { MaskMismatch, readMask } from "./load-mask";

/** Puts a file's mask in place of the one painted, as one step; says so when it does not fit. */
export function useMaskFile(engine: MaskEngine): (file: Blob) => Promise<void> {
  const t = useTranslations("painter");
  return async (file) => {
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
  };
}
