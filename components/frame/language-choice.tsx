"use client";

import { useTranslations } from "next-intl";
import { LOCALES } from "@/lib/i18n/locales";
import { ChoiceRow } from "./choice-row";
import { LANGUAGE_NAMES, useLanguage } from "./use-language";

/** The languages, each by its own name. */
export function LanguageChoice() {
  const t = useTranslations("frame.language");
  const { locale, setLocale } = useLanguage();
  return (
    <ChoiceRow
      label={t("label")}
      value={locale}
      onChoose={setLocale}
      options={LOCALES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
    />
  );
}
