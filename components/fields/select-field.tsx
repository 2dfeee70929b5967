"use client";

import { useTranslations } from "next-intl";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { givenDefault } from "@/lib/client/form/default-values";
import { describedBy, shownValue, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";

/** One of many choices; the default is named in the list. */
export function SelectField(control: ControlProps) {
  const t = useTranslations("form");
  const { field } = control;
  const options = field.options ?? [];
  const shown = shownValue(control);
  return (
    <FieldFrame control={control}>
      <ChoiceSelect
        id={control.id}
        value={shown === undefined ? "" : String(shown)}
        onChange={(next) => control.onChange(options.find(({ value }) => String(value) === next)?.value)}
        placeholder={field.placeholder ?? t("choose")}
        onBlur={control.onBlur}
        choices={options.map(({ value, label }) => ({
          value: String(value),
          label,
          meta: value === givenDefault(field) ? t("default") : undefined,
        }))}
        {...describedBy(control)}
      />
    </FieldFrame>
  );
}
