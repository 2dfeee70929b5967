"use client";

import { useLocale, useTranslations } from "next-intl";
import { moneyText } from "@/lib/cost/money";
import type { PriceView } from "@/lib/services/usage/prices";

/** A price with its unit, or that there is none. */
export function PriceText({
  price: { amount, unit },
  currency,
}: {
  price: Pick<PriceView, "amount" | "unit">;
  currency: string;
}) {
  const t = useTranslations("cost");
  const locale = useLocale();
  if (amount === null) return <>{`${t("prices.withdrawn")} (${t(`unit.${unit}`)})`}</>;
  return (
    <span className="tabular-nums">
      {t(`perUnit.${unit}`, { amount: moneyText(amount, currency, locale) })}
    </span>
  );
}
