"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { setLimitsAction } from "@/app/(admin)/admin/people/actions/person";
import { formValues } from "@/components/forms/form-values";
import { useAction } from "@/components/forms/use-action";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";

const MB = 1024 * 1024;

/** How much a person may use; empty is as much as they like. */
export function PersonLimitsForm({
  id,
  limits,
  use,
}: {
  id: string;
  limits: { runsPerDay: number | null; runsAtOnce: number | null; storageBytes: number | null };
  use: { runsToday: number; runsNow: number; storageBytes: number };
}) {
  const t = useTranslations("people.limits");
  const format = useFormatter();
  const router = useRouter();
  const { run, busy, message, fields } = useAction(setLimitsAction, () => {
    toast.success(t("saved"));
    router.refresh();
  });
  const given = (text = "") => (text.trim() === "" ? null : Number(text));
  const megabytes = limits.storageBytes === null ? "" : Math.round(limits.storageBytes / MB);
  return (
    <Section title={t("title")} text={t("text")}>
      <Panel>
        <form
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const { runsPerDay, runsAtOnce, storage } = formValues(event.currentTarget);
            const bytes = given(storage);
            const storageBytes = bytes === null ? null : Math.round(bytes * MB);
            run({
              id,
              limits: { runsPerDay: given(runsPerDay), runsAtOnce: given(runsAtOnce), storageBytes },
            });
          }}
          className="grid gap-4 p-4 sm:grid-cols-3"
        >
          <Field
            label={t("runsPerDay")}
            help={t("used", { used: format.number(use.runsToday) })}
            error={fields["limits.runsPerDay"] && t("wrongRuns")}
          >
            <Input
              name="runsPerDay"
              inputMode="numeric"
              placeholder={t("none")}
              defaultValue={limits.runsPerDay ?? ""}
            />
          </Field>
          <Field
            label={t("runsAtOnce")}
            help={t("used", { used: format.number(use.runsNow) })}
            error={fields["limits.runsAtOnce"] && t("wrongRuns")}
          >
            <Input
              name="runsAtOnce"
              inputMode="numeric"
              placeholder={t("none")}
              defaultValue={limits.runsAtOnce ?? ""}
            />
          </Field>
          <Field
            label={t("storage")}
            help={t("usedMegabytes", {
              used: format.number(use.storageBytes / MB, { maximumFractionDigits: 1 }),
            })}
            error={fields["limits.storageBytes"] && t("wrongStorage")}
          >
            <Input name="storage" inputMode="numeric" placeholder={t("none")} defaultValue={megabytes} />
          </Field>
          {message && (
            <Notice tone="bad" live className="sm:col-span-3">
              {message}
            </Notice>
          )}
          <Button type="submit" busy={busy} className="justify-self-start sm:col-span-3">
            {t("save")}
          </Button>
        </form>
      </Panel>
    </Section>
  );
}
