"use client";

import { useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { Input } from "@/components/ui/input";
import { RadioGroup, RadioItem } from "@/components/ui/radio-group";
import type { FormValues } from "@/lib/client/form/default-values";
import { describedBy, shownValue, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";
import { useFieldResources } from "./field-resources";
import { StyleSwatch } from "./style-swatch";

/** Styles as small pictures; where the vendor takes codes of its own, the known ones and a free field. */
export function StyleField(control: ControlProps) {
  const { field } = control;
  const known = useStyleChoices(control);
  const shown = shownValue(control);
  const chosen = typeof shown === "string" ? shown : "";
  return (
    <FieldFrame control={control} group={known.length > 0}>
      {known.length > 0 && (
        <RadioGroup
          value={chosen}
          onValueChange={control.onChange}
          aria-labelledby={`${control.id}-label`}
          className="grid grid-cols-3 gap-1.5"
        >
          {known.map(({ value, label }) => (
            <RadioItem
              key={value}
              value={value}
              className="flex flex-col gap-1 rounded-lg border border-line p-1 text-center text-sm text-muted transition-colors hover:border-control-line hover:text-ink has-checked:border-ink has-checked:font-medium has-checked:text-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)]"
            >
              <StyleSwatch code={value} className="h-9 w-full" />
              <span className="pb-0.5 leading-4">{label}</span>
            </RadioItem>
          ))}
        </RadioGroup>
      )}
      {field.custom && <StyleCodeInput control={control} named={known.length > 0} />}
    </FieldFrame>
  );
}

function StyleCodeInput({ control, named }: { control: ControlProps; named: boolean }) {
  const t = useTranslations("form");
  return (
    <Input
      id={control.id}
      value={typeof control.value === "string" ? control.value : ""}
      placeholder={control.field.placeholder ?? t("styleCode")}
      aria-label={named ? t("styleCode") : undefined}
      onChange={(event) => control.onChange(event.target.value)}
      onBlur={control.onBlur}
      {...describedBy(control)}
    />
  );
}

/** The vendor's listed styles, or the administrator's codes for the kind of picture chosen in the form. */
function useStyleChoices({ field }: ControlProps): { value: string; label: string }[] {
  const { styleCodes } = useFieldResources();
  const { control } = useFormContext<FormValues>();
  const type = useWatch({ control, name: "type" });
  if (field.options) return field.options.map(({ value, label }) => ({ value: String(value), label }));
  if (!field.custom) return [];
  return styleCodes
    .filter((style) => style.type === type)
    .map(({ code, name }) => ({ value: code, label: name }));
}
