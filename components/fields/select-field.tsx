"use client";

import { useTranslations } from "next-intl";
import { Select, SelectContent, SelectItem, SelectTrigger } from "@/components/ui/select";
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
      <Select
        value={shown === undefined ? "" : String(shown)}
        onValueChange={(next) => control.onChange(options.find(({ value }) => String(value) === next)?.value)}
      >
        <SelectTrigger
          id={control.id}
          placeholder={field.placeholder ?? t("choose")}
          onBlur={control.onBlur}
          {...describedBy(control)}
        />
        <SelectContent>
          {options.map(({ value, label }) => (
            <SelectItem
              key={String(value)}
              value={String(value)}
              meta={value === givenDefault(field) ? t("default") : undefined}
            >
              {label}
            </SelectItem>
          ))}
        </SelectContent>
      </Select>
    </FieldFrame>
  );
}
