"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { PictureRule } from "@/lib/capabilities/picture-rule";

const NAMES = { png: "PNG", jpeg: "JPG", webp: "WebP", bmp: "BMP", avif: "AVIF" } as const;

/** What the vendor takes at a picture field, in one short line. */
export function usePictureLimits(rule: PictureRule | undefined): string {
  const t = useTranslations("form.picture");
  const format = useFormatter();
  if (!rule) return "";
  const parts = [rule.formats.map((name) => NAMES[name]).join(" · ")];
  if (rule.maxSide) parts.push(t("maxSide", { side: format.number(rule.maxSide, { useGrouping: false }) }));
  parts.push(t("maxBytes", { size: Math.round(rule.maxBytes / 1024 / 1024) }));
  return parts.join(t("separator"));
}
