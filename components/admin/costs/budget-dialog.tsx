"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { addBudgetAction, changeBudgetAction } from "@/app/(admin)/admin/costs/actions";
import { DialogForm } from "@/components/forms/dialog-form";
import { useAction } from "@/components/forms/use-action";
import type { Choice } from "@/components/ui/choice-props";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Switch } from "@/components/ui/switch";
import type { BudgetView } from "@/lib/services/usage/budget-view";
import { BudgetSubject, type Subject } from "./budget-subject";

/** Makes a budget, or changes its terms; whom it is about and its period stay. */
export function BudgetDialog({
  budget,
  currency,
  people,
  groups,
  onClose,
}: {
  budget: BudgetView | null;
  currency: string;
  people: readonly Choice[];
  groups: readonly Choice[];
  onClose(): void;
}) {
  const t = useTranslations("cost.budgets");
  const [subject, setSubject] = useState<Subject>({ scope: "studio", period: "month" });
  const [stops, setStops] = useState(budget?.stops ?? true);
  const save = (terms: { limit: string; warnPercent: number; stops: boolean }) =>
    budget ? changeBudgetAction({ id: budget.id, ...terms }) : addBudgetAction({ ...subject, ...terms });
  const { run, busy, message, fields } = useAction(save, onClose);
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title={t(budget ? "editTitle" : "addTitle")}>
        <DialogForm
          submit={t("save")}
          busy={busy}
          onSubmit={({ limit = "", warn = "" }) =>
            run({ limit: limit.trim(), warnPercent: Number(warn), stops })
          }
        >
          {!budget && (
            <BudgetSubject
              subject={subject}
              onChange={setSubject}
              people={people}
              groups={groups}
              fields={fields}
            />
          )}
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t("limit")} aside={currency} error={fields.limit ?? message}>
              <Input name="limit" inputMode="decimal" defaultValue={budget?.limit ?? ""} autoComplete="off" />
            </Field>
            <Field label={t("warn")} aside="%" help={t("warnHelp")} error={fields.warnPercent}>
              <Input name="warn" type="number" min={1} max={100} defaultValue={budget?.warnPercent ?? 80} />
            </Field>
          </div>
          <label className="flex items-center justify-between gap-4">
            <span>
              <span className="block font-medium">{t("stops")}</span>
              <span className="block text-sm text-muted">{t("stopsHelp")}</span>
            </span>
            <Switch checked={stops} onCheckedChange={setStops} />
          </label>
        </DialogForm>
      </DialogContent>
    </Dialog>
  );
}
