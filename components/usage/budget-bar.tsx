import { useLocale, useTranslations } from "next-intl";
import { moneyText } from "@/lib/cost/money";
import type { BudgetView } from "@/lib/services/usage/budget-view";
import { Badge } from "../ui/badge";
import { cn } from "../ui/cn";

const TONES = { well: "neutral", warned: "warn", spent: "bad" } as const;
const BARS = { well: "bg-accent", warned: "bg-warn", spent: "bg-bad" } as const;

/** One budget with how far it has come, in words and as a bar; `own`: shown to a person it covers. */
export function BudgetBar({
  budget,
  currency,
  own = false,
}: {
  budget: BudgetView;
  currency: string;
  own?: boolean;
}) {
  const t = useTranslations("cost.budgets");
  const locale = useLocale();
  const { scope, name, period, percent, level, stops } = budget;
  const mine = own && (scope === "each" || scope === "person") ? t(`mine.${scope}`) : null;
  const amounts = budget.spent !== null &&
    budget.limit !== null && {
      spent: moneyText(budget.spent, currency, locale),
      limit: moneyText(budget.limit, currency, locale),
    };
  return (
    <div className="min-w-0 flex-1">
      <div className="flex flex-wrap items-center gap-2">
        <span className="truncate font-medium">{mine ?? name ?? t(`scope.${scope}`)}</span>
        <span className="text-sm text-muted">{t(`per.${period}`)}</span>
        {level !== "well" && <Badge tone={TONES[level]}>{t(`level.${level}`)}</Badge>}
        {!stops && <Badge>{t("onlyWarns")}</Badge>}
      </div>
      <div aria-hidden className="mt-2 h-1.5 overflow-hidden rounded-full bg-fill">
        <div
          className={cn("h-full rounded-full", BARS[level])}
          style={{ width: `${Math.min(percent, 100)}%` }}
        />
      </div>
      <p className="mt-1.5 flex justify-between gap-3 text-sm text-muted tabular-nums">
        <span>{amounts && t(scope === "each" && !own ? "most" : "of", amounts)}</span>
        <span className="whitespace-nowrap">{percent} %</span>
      </p>
    </div>
  );
}
