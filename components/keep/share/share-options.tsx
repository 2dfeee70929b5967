"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Switch } from "@/components/ui/switch";
import { dayLimits, SPANS, type Span } from "./expiry";

/** What is asked before a link is made. */
export interface ShareAnswers {
  span: Span;
  day: string;
  download: boolean;
  details: boolean;
}

/** Until when a link is open and what it gives. */
export function ShareOptions({
  answers,
  wrongDay,
  onChange,
}: {
  answers: ShareAnswers;
  wrongDay: boolean;
  onChange(change: Partial<ShareAnswers>): void;
}) {
  const t = useTranslations("keep.share");
  return (
    <div className="space-y-4">
      <Field label={t("ends")}>
        <ChoiceSelect
          value={answers.span}
          onChange={(value) => onChange({ span: SPANS.find((span) => span === value) ?? "week" })}
          choices={SPANS.map((value) => ({ value, label: t(`spans.${value}`) }))}
        />
      </Field>
      {answers.span === "custom" && (
        <Field label={t("day")} error={wrongDay ? t("dayWrong") : undefined}>
          <Input
            type="date"
            value={answers.day}
            {...dayLimits()}
            onChange={(event) => onChange({ day: event.target.value })}
          />
        </Field>
      )}
      <Toggle
        label={t("download")}
        help={t("downloadHelp")}
        checked={answers.download}
        onChange={(download) => onChange({ download })}
      />
      <Toggle
        label={t("details")}
        help={t("detailsHelp")}
        checked={answers.details}
        onChange={(details) => onChange({ details })}
      />
    </div>
  );
}

function Toggle({
  label,
  help,
  checked,
  onChange,
}: {
  label: string;
  help: string;
  checked: boolean;
  onChange(checked: boolean): void;
}) {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4">
      <div>
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <p id={`${id}-help`} className="text-sm text-muted">
          {help}
        </p>
      </div>
      <Switch id={id} aria-describedby={`${id}-help`} checked={checked} onCheckedChange={onChange} />
    </div>
  );
}
