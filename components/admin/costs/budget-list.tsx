"use client";

import { Plus, Trash2, Wallet } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { removeBudgetAction } from "@/app/(admin)/admin/costs/actions";
import { useAction } from "@/components/forms/use-action";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import type { Choice } from "@/components/ui/choice-props";
import { EmptyState } from "@/components/ui/empty-state";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { BudgetBar } from "@/components/usage/budget-bar";
import type { BudgetView } from "@/lib/services/usage/budget-view";

const BudgetDialog = dynamic(() => import("./budget-dialog").then((module) => module.BudgetDialog), {
  ssr: false,
});
const ConfirmDialog = dynamic(
  () => import("@/components/ui/confirm-dialog").then((module) => module.ConfirmDialog),
  {
    ssr: false,
  },
);

/** Every budget as it stands: add, change, remove. */
export function BudgetList({
  budgets,
  currency,
  people,
  groups,
}: {
  budgets: readonly BudgetView[];
  currency: string;
  people: readonly Choice[];
  groups: readonly Choice[];
}) {
  const t = useTranslations("cost.budgets");
  const [editing, setEditing] = useState<BudgetView | "new" | null>(null);
  const [removing, setRemoving] = useState<BudgetView | null>(null);
  const { run: remove } = useAction(removeBudgetAction, () => toast(t("removed")));
  const nameOf = ({ name, scope, period }: BudgetView) =>
    `${name ?? t(`scope.${scope}`)}, ${t(`per.${period}`)}`;
  const add = (
    <Button onClick={() => setEditing("new")}>
      <Plus aria-hidden />
      {t("add")}
    </Button>
  );
  return (
    <Section title={t("title")} text={t("text")} action={budgets.length > 0 && add}>
      <Panel>
        {budgets.length === 0 && (
          <EmptyState icon={Wallet} title={t("emptyTitle")} action={add}>
            {t("emptyText")}
          </EmptyState>
        )}
        {budgets.map((budget) => (
          <div
            key={budget.id}
            className="flex items-start gap-3 border-b border-line py-3 pr-3 pl-4 last:border-b-0"
          >
            <BudgetBar budget={budget} currency={currency} />
            <Button
              variant="ghost"
              size="sm"
              onClick={() => setEditing(budget)}
              aria-label={t("editNamed", { name: nameOf(budget) })}
            >
              {t("edit")}
            </Button>
            <IconButton
              label={`${t("remove")}: ${nameOf(budget)}`}
              size="sm"
              onClick={() => setRemoving(budget)}
            >
              <Trash2 />
            </IconButton>
          </div>
        ))}
      </Panel>
      {editing && (
        <BudgetDialog
          budget={editing === "new" ? null : editing}
          currency={currency}
          people={people}
          groups={groups}
          onClose={() => setEditing(null)}
        />
      )}
      {removing && (
        <ConfirmDialog
          open
          onOpenChange={() => setRemoving(null)}
          title={t("removeTitle")}
          description={t("removeText")}
          confirm={t("remove")}
          danger
          onConfirm={() => remove({ id: removing.id })}
        />
      )}
    </Section>
  );
}
