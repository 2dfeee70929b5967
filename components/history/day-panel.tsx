"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Days } from "./days";

/** How many days back each quick choice goes; today alone is 0. */
const QUICK = { today: 0, week: 6, month: 29 } as const;
const QUICK_NAMES = ["today", "week", "month"] as const;

/** Quick spans of days, and the two ends of any other. */
export function DayPanel({ from, to, onChange }: Days & { onChange(days: Days): void }) {
  const t = useTranslations("gallery.history.days");
  return (
    <div className="space-y-3">
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
    </div>
  );
}

/** The reader's calendar day so many days ago. */
function dayBack(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
