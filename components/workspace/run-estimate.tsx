"use client";

import { useLocale, useTranslations } from "next-intl";
import { costOf, type Prices } from "@/lib/cost/cost-of";
import { decimalOf, moneyText } from "@/lib/cost/money";
import { ONE, PRICE_UNITS, type Units } from "@/lib/cost/units";

interface Estimate {
  units: Units;
  prices: Prices;
  currency: string;
}

/** What a run is expected to cost, as it stands on the button that starts it. */
export function RunEstimate({ units, prices, currency }: Estimate) {
  const t = useTranslations("form.run");
  const amount = moneyText(decimalOf(costOf(units, prices)), currency, useLocale());
  return <span className="font-normal tabular-nums opacity-80">{t("estimate", { amount })}</span>;
}

/** What the estimate is made of: how many of each unit at which price. */
export function EstimateParts({ units, prices, currency }: Estimate) {
  const t = useTranslations("form.run");
  const locale = useLocale();
  const parts = PRICE_UNITS.flatMap((unit) => {
    const price = prices[unit];
    if (price === undefined) return [];
    const count = Math.round(((units[unit] ?? 0) / ONE) * 100) / 100;
    return [t(`parts.${unit}`, { count, amount: moneyText(decimalOf(BigInt(price)), currency, locale) })];
  });
  return <p className="text-xs text-faint">{t("charged", { parts: parts.join(" + ") })}</p>;
}
