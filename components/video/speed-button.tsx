"use client";

import { useTranslations } from "next-intl";
import { SPEEDS } from "./use-player";

/** How fast a video plays; each press is the next speed. No menu, since menus do not show while a video fills the screen. */
export function SpeedButton({ speed, onSpeed }: { speed: number; onSpeed(speed: number): void }) {
  const t = useTranslations("viewer.video");
  const next = SPEEDS[(SPEEDS.findIndex((value) => value === speed) + 1) % SPEEDS.length] ?? 1;
  return (
    <button
      type="button"
      aria-label={t("speedNow", { speed })}
      title={t("speedNow", { speed })}
      onClick={() => onSpeed(next)}
      className={`h-8 min-w-11 shrink-0 rounded-md px-1 text-sm font-medium tabular-nums transition-colors hover:bg-fill pointer-coarse:h-10 ${speed === 1 ? "text-muted hover:text-ink" : "text-accent"}`}
    >
      {t("times", { speed })}
    </button>
  );
}
