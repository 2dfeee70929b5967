"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";

/** Selects all of a day, behind its heading. */
export function DayTick({ day, onPick }: { day: string; onPick(): void }) {
  const t = useTranslations("organise.selection");
  return (
    <IconButton
      label={t("selectDay")}
      data-day={day}
      size="sm"
      onClick={onPick}
      className="opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100"
    >
      <CircleCheck />
    </IconButton>
  );
}
