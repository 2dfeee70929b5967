"use client";

import { useTranslations } from "next-intl";
import { Input } from "@/components/ui/input";
import { describedBy, shownValue, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";

/** A name out of a list of well-known ones, or any other the vendor has. */
export function ComboField(control: ControlProps) {
  const t = useTranslations("form");
  const { field, id } = control;
  const shown = shownValue(control);
  return (
    <FieldFrame control={{ ...control, optional: false }}>
      <Input
        id={id}
        list={`${id}-names`}
        spellCheck={false}
        autoComplete="off"
        value={typeof shown === "string" ? shown : ""}
        placeholder={field.placeholder ?? t("vendorDefault")}
        onChange={(event) => control.onChange(event.target.value || undefined)}
        onBlur={control.onBlur}
        {...describedBy(control)}
      />
      <datalist id={`${id}-names`}>
        {field.options?.map(({ value, label }) => (
          <option key={String(value)} value={String(value)}>
            {label === String(value) ? undefined : label}
          </option>
        ))}
      </datalist>
    </FieldFrame>
  );
}
