"use client";

import { useTranslations } from "next-intl";
import type { Choice } from "@/components/ui/choice-props";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { Field } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import {
  BUDGET_PERIODS,
  BUDGET_SCOPES,
  type BudgetPeriodKind,
  type BudgetScope,
} from "@/lib/cost/budget-kinds";

/** Whose spending a budget bounds, and for how long at a time. */
export interface Subject {
  scope: BudgetScope;
  period: BudgetPeriodKind;
  userId?: string;
  groupId?: string;
}

/** Chooses whom a new budget is about. */
export function BudgetSubject({
  subject,
  onChange,
  people,
  groups,
  fields,
}: {
  subject: Subject;
  onChange(subject: Subject): void;
  people: readonly Choice[];
  groups: readonly Choice[];
  fields: Readonly<Record<string, string | undefined>>;
}) {
  const t = useTranslations("cost.budgets");
  const { scope, period, userId = "", groupId = "" } = subject;
  const setScope = (value: string) => {
    const chosen = BUDGET_SCOPES.find((known) => known === value);
    if (chosen) onChange({ scope: chosen, period });
  };
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("scopeLabel")}>
          <ChoiceSelect
            value={scope}
            onChange={setScope}
            choices={BUDGET_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
          />
        </Field>
        <div className="flex flex-col gap-1.5">
          <span className="text-sm font-medium">{t("periodLabel")}</span>
          <Segmented
            label={t("periodLabel")}
            value={period}
            onValueChange={(value) => onChange({ ...subject, period: value })}
            options={BUDGET_PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
            stretch
          />
        </div>
      </div>
      {scope === "person" && (
        <Field label={t("scope.person")} error={fields.userId}>
          <ChoiceSelect
            value={userId}
            onChange={(value) => onChange({ scope, period, userId: value })}
            placeholder={t("choosePerson")}
            choices={people}
          />
        </Field>
      )}
      {scope === "group" && (
        <Field label={t("scope.group")} error={fields.groupId}>
          <ChoiceSelect
            value={groupId}
            onChange={(value) => onChange({ scope, period, groupId: value })}
            placeholder={t("chooseGroup")}
            choices={groups}
          />
        </Field>
      )}
    </>
  );
}
