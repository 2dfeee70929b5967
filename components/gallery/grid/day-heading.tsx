"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A day's name and how many pictures it has. */
export function DayHeading({
  day,
  count,
  top,
  height,
  children,
}: {
  day: string;
  count: number;
  top: number;
  height: number;
  children?: ReactNode;
}) {
  const t = useTranslations("gallery.grid");
  const format = useFormatter();
  const date = new Date(`${day}T00:00:00Z`);
  const isThisYear = day.startsWith(String(new Date().getFullYear()));
  const name = format.dateTime(date, {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: isThisYear ? undefined : "numeric",
    timeZone: "UTC",
  });
  return (
    <div
      role="row"
      className="group absolute inset-x-0 top-0"
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <div role="rowheader" className="flex size-full items-end gap-2 pb-2">
        <h2 className="text-base font-semibold text-ink">{name}</h2>
        <span className="text-sm text-muted">{t("count", { count })}</span>
        {children}
      </div>
    </div>
  );
}
