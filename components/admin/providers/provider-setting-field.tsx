"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { controlStyles, Input } from "@/components/ui/input";
import { cn } from "@/components/ui/cn";
import type { ProviderSetting } from "./provider-model";

/** One setting: where its value comes from, and the control that changes it. Secrets are written, never read. */
export function ProviderSettingField({
  setting,
  error,
  onClear,
}: {
  setting: ProviderSetting;
  error: string | undefined;
  onClear(): void;
}) {
  const t = useTranslations("admin.providers");
  const { name, label, control, source, env, value, options } = setting;
  const origin =
    source === "environment"
      ? t("fromEnvironment", { env: env ?? "" })
      : source === "admin"
        ? t("savedHere")
        : t("notSet");
  return (
    <div className="relative">
      <Field label={label} aside={origin} help={helpOf(setting, t("unreadable"))} error={error}>
        {control === "select" ? (
          <select name={name} defaultValue={value ?? ""} className={cn(controlStyles, "h-8 px-2 text-base")}>
            <option value="" />
            {options?.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        ) : (
          <Input
            name={name}
            type={control === "secret" ? "password" : "text"}
            inputMode={control === "url" ? "url" : undefined}
            autoComplete={control === "secret" ? "new-password" : "off"}
            spellCheck={false}
            maxLength={2_000}
            defaultValue={value ?? ""}
            placeholder={placeholderOf(setting, t("secretIsSet"))}
          />
        )}
      </Field>
      {source === "admin" && (
        <Button variant="ghost" size="sm" onClick={onClear} className="mt-1 -ml-2.5">
          {t("forget", { label })}
        </Button>
      )}
    </div>
  );
}

function helpOf({ unreadable, help }: ProviderSetting, unreadableText: string): string | undefined {
  return unreadable ? unreadableText : help;
}

function placeholderOf({ control, isSet, lastFour, placeholder }: ProviderSetting, isSetText: string) {
  if (control !== "secret" || !isSet) return placeholder;
  return lastFour ? `••••••••${lastFour}` : isSetText;
}
