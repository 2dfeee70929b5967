"use client";

import { useTranslations } from "next-intl";

/** Says how long something took between two ISO times: "4.2 s", "3 min 5 s". */
export function useDuration() {
  const t = useTranslations("viewer.duration");
  return (from: string, to: string): string => {
    const seconds = Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
    if (seconds < 60)
      return t("seconds", { seconds: seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds) });
    return t("minutes", { minutes: Math.floor(seconds / 60), seconds: Math.round(seconds % 60) });
  };
}
