"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SettingGroup } from "./setting-group";

/** How much a provider is asked to do at a time and in a minute. */
export function ProviderLimits({
  standard,
  textOf,
  errors,
  onType,
}: {
  /** How many calls at a time the vendor takes where nothing is said. */
  standard: number;
  textOf(name: string): string;
  errors: Readonly<Record<string, string | undefined>>;
  onType(name: string, text: string): void;
}) {
  const t = useTranslations("admin.providers");
  const limits = useTranslations("gates.limits");
  const control = (name: string) => ({
    name,
    inputMode: "numeric" as const,
    autoComplete: "off",
    value: textOf(name),
    onChange: ({ target }: { target: HTMLInputElement }) => onType(name, target.value),
  });
  return (
    <SettingGroup title={limits("title")}>
      <Field
        label={t("concurrency")}
        help={t("concurrencyHelp", { standard })}
        error={errors.concurrency && t("concurrencyWrong", { standard })}
      >
        <Input {...control("concurrency")} placeholder={String(standard)} />
      </Field>
      <Field
        label={limits("submits")}
        help={limits("submitsHelp")}
        error={errors.submitsPerMinute && limits("submitsWrong")}
      >
        <Input {...control("submitsPerMinute")} placeholder={limits("none")} />
      </Field>
    </SettingGroup>
  );
}
