import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { UsageReport } from "@/lib/services/usage/report";
import { Money } from "./money";

/** What the chosen days come to, in four figures. */
export function Totals({ report: { total, currency } }: { report: UsageReport }) {
  const t = useTranslations("cost.usage");
  const format = useFormatter();
  return (
    <dl className="grid grid-cols-2 overflow-hidden rounded-xl border border-line bg-panel sm:grid-cols-4">
      <Figure name={t("cost")}>
        <Money amount={total.cost} currency={currency} />
      </Figure>
      <Figure name={t("reserved")} note={t("reservedHelp")}>
        <Money amount={total.reserved} currency={currency} />
      </Figure>
      <Figure name={t("runs")} note={t("failed", { count: total.failed })}>
        {format.number(total.runs)}
      </Figure>
      <Figure name={t("results")}>{format.number(total.results)}</Figure>
    </dl>
  );
}

function Figure({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <div className="border-line p-4 not-last:border-r max-sm:nth-2:border-r-0 max-sm:nth-[-n+2]:border-b">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="mt-1 text-[20px] leading-7 font-semibold tabular-nums">{children}</dd>
      {note && <dd className="mt-0.5 text-xs text-faint">{note}</dd>}
    </div>
  );
}
