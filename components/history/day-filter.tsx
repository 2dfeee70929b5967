"use client";

import { CalendarDays } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";

type Days = { from?: string; to?: string };

/** How many days back each quick choice goes; today alone is 0. */
const QUICK = { today: 0, week: 6, month: 29 } as const;
const QUICK_NAMES = ["today", "week", "month"] as const;

/** Narrows to a span of the reader's calendar days (`2026-11-21`), both ends included. */
export function DayFilter({ from, to, onChange }: Days & { onChange(days: Days): void }) {
  const t = useTranslations("gallery.history.days");
  const format = useFormatter();
  const shown = (day: string) => format.dateTime(new Date(`${day}T12:00:00`), { dateStyle: "medium" });
  const label =
    from && to && from !== to
      ? t("span", { from: shown(from), to: shown(to) })
      : from
        ? from === to
          ? shown(from)
          : t("since", { from: shown(from) })
        : to
          ? t("until", { to: shown(to) })
          : t("all");
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button
          className={cn("font-normal", (from || to) && "border-accent")}
          aria-label={t("label", { label })}
        >
          <CalendarDays aria-hidden />
          {label}
        </Button>
      </PopoverTrigger>
      <PopoverContent align="start" aria-label={t("title")} className="space-y-3">
        <div className="flex flex-wrap gap-1.5">
          {QUICK_NAMES.map((name) => (
            <Button
              key={name}
              size="sm"
              onClick={() => onChange({ from: dayBack(QUICK[name]), to: undefined })}
            >
              {t(name)}
            </Button>
          ))}
          {(from || to) && (
            <Button size="sm" variant="ghost" onClick={() => onChange({ from: undefined, to: undefined })}>
              {t("all")}
            </Button>
          )}
        </div>
        <Field label={t("from")}>
          <Input
            type="date"
            max={to}
            value={from ?? ""}
            onChange={(event) => onChange({ from: event.target.value || undefined })}
          />
        </Field>
        <Field label={t("to")}>
          <Input
            type="date"
            min={from}
            value={to ?? ""}
            onChange={(event) => onChange({ to: event.target.value || undefined })}
          />
        </Field>
      </PopoverContent>
    </Popover>
  );
}

/** The reader's calendar day so many days ago. */
function dayBack(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
