"use client";

import { useFormatter, useTranslations } from "next-intl";
import { removePriceAction } from "@/app/(admin)/admin/costs/actions";
import { useAction } from "@/components/forms/use-action";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { PriceView } from "@/lib/services/usage/prices";
import { PriceText } from "./price-text";

/** Every price an engine had, has and will have; what does not hold yet can be taken back. */
export function PriceHistory({
  prices,
  money: { currency, timeZone },
}: {
  prices: readonly PriceView[];
  money: { currency: string; timeZone: string };
}) {
  const t = useTranslations("cost.prices");
  const format = useFormatter();
  const { run, busy } = useAction(removePriceAction);
  const now = new Date().toISOString();
  return (
    <section className="mt-6">
      <h3 className="mb-1 text-sm font-medium text-muted">{t("history")}</h3>
      <ul className="text-sm">
        {prices.map((price) => (
          <li
            key={price.id}
            className="flex min-h-9 items-center gap-2 border-b border-line py-1 last:border-b-0"
          >
            <span className="min-w-0 flex-1">
              <PriceText price={price} currency={currency} />
              <span className="text-faint">
                {" · "}
                {t("since", {
                  date: format.dateTime(new Date(price.validFrom), {
                    dateStyle: "medium",
                    timeStyle: "short",
                    timeZone,
                  }),
                })}
              </span>
            </span>
            {price.holds && <Badge tone="ok">{t("holds")}</Badge>}
            {price.validFrom > now && (
              <>
                <Badge>{t("planned")}</Badge>
                <Button variant="ghost" size="sm" busy={busy} onClick={() => run({ id: price.id })}>
                  {t("takeBack")}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
