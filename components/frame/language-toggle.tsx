"use client";

import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { LANGUAGE_NAMES, useLanguage } from "./use-language";

/** Switches to the other language; shows its sign. */
export function LanguageToggle() {
  const t = useTranslations("frame");
  const { locale, setLocale } = useLanguage();
  const other = locale === "en" ? "zh-CN" : "en";
  return (
    <IconButton
      label={t("language.switchTo", { language: LANGUAGE_NAMES[other] })}
      tooltipSide="right"
      onClick={() => setLocale(other)}
      size="sm"
    >
      <span aria-hidden className="text-sm font-medium">
        {other === "en" ? "EN" : "中"}
      </span>
    </IconButton>
  );
}
