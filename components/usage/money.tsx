import { useLocale } from "next-intl";
import { moneyText } from "@/lib/cost/money";

/** An amount as people read it. */
export function Money({ amount, currency }: { amount: string; currency: string }) {
  return <span className="tabular-nums">{moneyText(amount, currency, useLocale())}</span>;
}
