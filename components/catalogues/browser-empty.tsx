"use client";

import { Clock, Download, Layers, SearchX, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { BrowserFilter } from "./browser-filter";

/** Why there is nothing to see, and what to do about it. */
export function BrowserEmpty({
  filter,
  isMirroring,
  onClear,
}: {
  filter: BrowserFilter;
  isMirroring: boolean;
  onClear(): void;
}) {
  const t = useTranslations("catalogues");
  const clear = <Button onClick={onClear}>{t("clear")}</Button>;
  const place = "flex-1 justify-center";
  if (filter.q || filter.baseModel || filter.usable) {
    return (
      <EmptyState icon={SearchX} title={t("noneMatch")} action={clear} className={place}>
        {t("noneMatchHint")}
      </EmptyState>
    );
  }
  if (filter.view !== "all") {
    const isRecent = filter.view === "recent";
    return (
      <EmptyState
        icon={isRecent ? Clock : Star}
        title={t(isRecent ? "noRecent" : "noFavourites")}
        className={place}
      >
        {t(isRecent ? "noRecentHint" : "noFavouritesHint")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={isMirroring ? Download : Layers}
      title={t(isMirroring ? "emptyMirroring" : "empty")}
      className={place}
    >
      {t(isMirroring ? "emptyMirroringHint" : "emptyHint")}
    </EmptyState>
  );
}
