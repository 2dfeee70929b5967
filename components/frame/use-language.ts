"use client";

import { useLocale } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { chooseLocale } from "@/lib/client/choose-locale";
import type { Locale } from "@/lib/i18n/locales";

/** Each language by its own name, which is the same in all of them. */
export const LANGUAGE_NAMES: Record<Locale, string> = { "zh-CN": "中文", en: "English" };

/** The reader's language and how to change it without leaving the page. */
export function useLanguage() {
  const locale = useLocale();
  const router = useRouter();
  const [changing, startTransition] = useTransition();
  const setLocale = (next: Locale) => {
    if (next === locale) return;
    chooseLocale(next);
    startTransition(() => router.refresh());
  };
  return { locale, setLocale, changing };
}
