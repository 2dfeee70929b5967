"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { DayJson } from "../grid/shelf";

/** Goes to a date: to its pictures, or to those of the last day before it that has any. */
export function DayPanel({
  days,
  onIndex,
  onDone,
}: {
  days: readonly DayJson[];
  /** The place in the whole list of that day's newest picture. */
  onIndex(index: number): void;
  onDone(): void;
}) {
  const t = useTranslations("gallery.grid");
  const [newest, oldest] = [days[0], days.at(-1)];
  return (
    <Field label={t("jumpTo")} help={t("jumpHelp")}>
      <Input
        type="date"
        autoFocus
        min={oldest?.day}
        max={newest?.day}
        // A year is typed digit by digit, each of which makes a date: the gallery follows, the panel stays.
        onChange={({ target }) => target.value && onIndex(firstOfDay(days, target.value))}
        onKeyDown={({ key }) => key === "Enter" && onDone()}
      />
    </Field>
  );
}

export function firstOfDay(days: readonly DayJson[], wanted: string): number {
  let before = 0;
  for (const { day, count } of days) {
    if (day <= wanted) return before;
    before += count;
  }
  return Math.max(0, before - 1);
}
