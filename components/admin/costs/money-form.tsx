"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { saveMoneyAction } from "@/app/(admin)/admin/costs/actions";
import { formValues } from "@/components/forms/form-values";
import { useAction } from "@/components/forms/use-action";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import type { MoneySettings } from "@/lib/services/usage/money-settings";

/** The studio's currency and the time zone of its days. */
export function MoneyForm({
  money,
  currencyIsFixed,
  currencies,
  zones,
}: {
  money: MoneySettings;
  currencyIsFixed: boolean;
  currencies: readonly MoneySettings["currency"][];
  zones: readonly string[];
}) {
  const t = useTranslations("cost.money");
  const [currency, setCurrency] = useState(money.currency);
  const { run, busy, message, fields } = useAction(saveMoneyAction, () => toast(t("saved")));
  const choose = (value: string) => setCurrency(currencies.find((known) => known === value) ?? currency);
  return (
    <Section title={t("title")} text={t("text")}>
      <Panel className="p-4">
        <form
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            run({ currency, timeZone: formValues(event.currentTarget).timeZone ?? "" });
          }}
          className="grid items-start gap-4 sm:grid-cols-[1fr_1fr_auto]"
        >
          <Field label={t("currency")} help={t("currencyHelp")} error={message}>
            <ChoiceSelect
              value={currency}
              onChange={choose}
              disabled={currencyIsFixed}
              choices={currencies.map((value) => ({ value, label: value }))}
            />
          </Field>
          <Field label={t("zone")} error={fields.timeZone}>
            <Input name="timeZone" defaultValue={money.timeZone} list="money-zones" autoComplete="off" />
          </Field>
          <datalist id="money-zones">
            {zones.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          <Button type="submit" busy={busy} className="justify-self-end sm:mt-[25px]">
            {t("save")}
          </Button>
        </form>
      </Panel>
    </Section>
  );
}
