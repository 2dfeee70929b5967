"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ProviderSetting } from "./provider-model";
import { SettingSelect } from "./setting-select";

/** One setting: where its value comes from, and the control that changes it. Secrets are written, never read. */
export function ProviderSettingField({
  setting,
  text,
  error,
  onType,
}: {
  setting: ProviderSetting;
  /** What the control holds. */
  text: string;
  error: string | undefined;
  onType(text: string): void;
}) {
  const t = useTranslations("admin.providers");
  const { name, label, control } = setting;
  const origin = useOrigin(setting);
  return (
    <Field label={label} aside={origin} help={helpOf(setting, t("unreadable"))} error={error}>
      {control === "select" ? (
        <SettingSelect setting={setting} text={text} onType={onType} />
      ) : (
        <Input
          name={name}
          type={control === "secret" ? "password" : "text"}
          inputMode={control === "url" ? "url" : undefined}
          autoComplete={control === "secret" ? "new-password" : "off"}
          spellCheck={false}
          maxLength={2_000}
          value={text}
          onChange={(event) => onType(event.target.value)}
          placeholder={placeholderOf(setting, t("secretIsSet"))}
        />
      )}
    </Field>
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
