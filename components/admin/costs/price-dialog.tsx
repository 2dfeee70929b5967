"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { setPriceAction } from "@/app/(admin)/admin/costs/actions";
import { DialogForm } from "@/components/forms/dialog-form";
import { useAction } from "@/components/forms/use-action";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { toast } from "@/components/ui/toast";
import { instantIn } from "@/lib/cost/instant-in";
import type { PriceUnit } from "@/lib/cost/units";
import type { PricedEngine } from "./price-model";
import { PriceHistory } from "./price-history";

/** Enters a price of one engine, with what it cost before below. */
export function PriceDialog({
  engine,
  money,
  onClose,
}: {
  engine: PricedEngine;
  money: { currency: string; timeZone: string };
  onClose(): void;
}) {
  const t = useTranslations("cost");
  const [unit, setUnit] = useState<PriceUnit>(engine.units[0] ?? "run");
  const { run, busy, message, fields } = useAction(setPriceAction, () => toast(t("prices.saved")));
  const held = engine.prices.find((price) => price.holds && price.unit === unit);
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title={engine.name} description={t("prices.dialogText")} className="sm:max-w-lg">
        <DialogForm
          submit={t("prices.save")}
          busy={busy}
          onSubmit={({ amount = "", from = "" }) => {
            const validFrom = from === "" ? undefined : instantIn(money.timeZone, from);
            run({
              capability: engine.id,
              unit,
              amount: amount.trim() === "" ? null : amount.trim(),
              validFrom,
            });
          }}
        >
          {engine.units.length > 1 && (
            <Segmented<PriceUnit>
              label={t("prices.unit")}
              value={unit}
              onValueChange={setUnit}
              options={engine.units.map((value) => ({ value, label: t(`unit.${value}`) }))}
              className="flex-wrap self-start"
            />
          )}
          <div className="grid gap-4 sm:grid-cols-2">
            <Field
              label={t("prices.amount")}
              aside={money.currency}
              help={t("prices.amountHelp")}
              error={fields.amount ?? message}
            >
              <Input
                key={unit}
                name="amount"
                inputMode="decimal"
                defaultValue={held?.amount ?? ""}
                autoComplete="off"
                className="tabular-nums"
              />
            </Field>
            <Field
              label={t("prices.from")}
              help={t("prices.fromHelp", { zone: money.timeZone })}
              error={fields.validFrom}
            >
              <Input name="from" type="datetime-local" />
            </Field>
          </div>
        </DialogForm>
        {engine.prices.length > 0 && <PriceHistory prices={engine.prices} money={money} />}
      </DialogContent>
    </Dialog>
  );
}
