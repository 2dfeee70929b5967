import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { budgetInTheWay, fullestBudget, leftOf } from "@/lib/cost/budget-state";
import { decimalOf, moneyText } from "@/lib/cost/money";
import { cn } from "../ui/cn";
import { useBudgets } from "./use-budgets";
import { useWorkspace } from "./workspace-context";

/** That a budget is nearly or wholly used, or has too little left for this run, with the way to the figures. */
export function BudgetNote({ cost }: { cost: bigint }) {
  const t = useTranslations("form.run");
  const locale = useLocale();
  const { data } = useWorkspace();
  const budgets = useBudgets(data.budgets);
  const tight = budgetInTheWay(budgets, cost);
  const told = tight ?? fullestBudget(budgets);
  const left = tight && leftOf(tight);
  const words = () => {
    if (left !== null && left > 0n)
      return t("tooLittle", { amount: moneyText(decimalOf(left), data.currency, locale) });
    return told?.level === "warned" ? t("warned", { percent: told.percent }) : t("spent");
  };
  return (
    <p role="status" className="text-xs font-medium empty:hidden">
      {told && (
        <Link
          href="/account/usage"
          prefetch={false}
          className={cn("hover:underline", tight || told.level === "spent" ? "text-bad" : "text-warn")}
        >
          {words()}
        </Link>
      )}
    </p>
  );
}
