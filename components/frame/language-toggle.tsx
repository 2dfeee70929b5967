"use client";

import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { LANGUAGE_NAMES, useLanguage } from "./use-language";

/** Switches to the other language; shows its sign. */
export function LanguageToggle() {
  const t = useTranslations("frame");
  const { locale, setLocale } = useLanguage();
  const other = locale === "en" ? "zh-CN" : "en";
  const sign = other === "en" ? "EN" : "中";
  const name = LANGUAGE_NAMES[other];
  // Whoever speaks to the studio says what they read: the sign has to be part of the name.
  const language = name.includes(sign) ? name : `${name}, ${sign}`;
  return (
    <IconButton
      label={t("language.switchTo", { language })}
      tooltipSide="right"
      onClick={() => setLocale(other)}
      size="sm"
    >
      <span aria-hidden className="text-sm font-medium">
        {sign}
      </span>
    </IconButton>
  );
}
