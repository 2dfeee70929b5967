import { useTranslations } from "next-intl";
import Link from "next/link";
import type { BudgetView } from "@/lib/services/usage/budget-view";
import { cn } from "../ui/cn";

/** That a budget is nearly or wholly used, with the way to the figures. */
export function BudgetNote({ budget: { level, percent } }: { budget: BudgetView }) {
  const t = useTranslations("form.run");
  return (
    <Link
      href="/account/usage"
      prefetch={false}
      className={cn("text-xs font-medium hover:underline", level === "spent" ? "text-bad" : "text-warn")}
    >
      {level === "spent" ? t("spent") : t("warned", { percent })}
    </Link>
  );
}
