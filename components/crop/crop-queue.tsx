"use client";

import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { FormValues } from "@/lib/client/form/default-values";
import { assetFileUrl } from "@/lib/client/use-asset";
import type { PictureRule } from "@/lib/capabilities/picture-rule";
import { CropDialog } from "./crop-dialog";
import type { WantedShape } from "./crop-ratios";

/** A picture on its way into a field that is to be cropped first. */
export interface CropWish {
  key: string;
  rule: PictureRule | undefined;
  /** A file, or a picture the studio has already. */
  source: { file: File } | { assetId: string };
}

/** Crops the pictures that wait for it, one after another. */
export function CropQueue({
  wishes,
  onDone,
  onWhole,
  onDrop,
}: {
  wishes: readonly CropWish[];
  onDone(wish: CropWish, file: File): Promise<void>;
  /** Uses the picture as it is. */
  onWhole(wish: CropWish): void;
  /** Does not use it. */
  onDrop(wish: CropWish): void;
}) {
  const t = useTranslations("placement");
  const { getValues } = useFormContext<FormValues>();
  const [wish] = wishes;
  if (!wish) return null;
  const { rule, source } = wish;
  const side = (path: string | undefined) => {
    const value: unknown = path && getValues(path);
    return typeof value === "number" && value > 0 ? value : undefined;
  };
  const [width, height] = [side(rule?.fit?.width), side(rule?.fit?.height)];
  const shape: WantedShape | undefined =
    width && height ? { width, height, label: t("resultShape") } : undefined;
  const file = "file" in source ? source.file : undefined;
  return (
    <CropDialog
      key={wish.key}
      source={"file" in source ? source.file : assetFileUrl(source.assetId)}
      name={file?.name ?? "picture"}
      rule={rule}
      shape={shape}
      onDone={(made) => onDone(wish, made)}
      onWhole={file && (() => onWhole(wish))}
      onClose={() => onDrop(wish)}
    />
  );
}
