"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ProviderSetting } from "./provider-model";
import { SettingSelect } from "./setting-select";

/** One setting: where its value comes from, and the control that changes it. Secrets are written, never read. */
export function ProviderSettingField({
  setting,
  error,
  onChoose,
  onClear,
}: {
  setting: ProviderSetting;
  error: string | undefined;
  /** A choice that may decide which other settings are asked for. */
  onChoose(value: string): void;
  onClear(): void;
}) {
  const t = useTranslations("admin.providers");
  const { name, label, control, source, value } = setting;
  const origin = useOrigin(setting);
  return (
    <div className="relative">
      <Field label={label} aside={origin} help={helpOf(setting, t("unreadable"))} error={error}>
        {control === "select" ? (
          <SettingSelect setting={setting} onChoose={onChoose} />
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

/** Where the value in force comes from. */
function useOrigin({ source, env, standard }: ProviderSetting): string {
  const t = useTranslations("admin.providers");
  if (source === "admin") return t("savedHere");
  if (source === "environment") return t("fromEnvironment", { env: env ?? "" });
  return t(standard === undefined ? "notSet" : "standardHolds");
}

function helpOf({ unreadable, help }: ProviderSetting, unreadableText: string): string | undefined {
  return unreadable ? unreadableText : help;
}

function placeholderOf({ control, isSet, lastFour, placeholder }: ProviderSetting, isSetText: string) {
  if (control !== "secret" || !isSet) return placeholder;
  return lastFour ? `••••••••${lastFour}` : isSetText;
}
