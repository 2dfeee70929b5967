"use client";

import { useTranslations } from "next-intl";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { givenDefault } from "@/lib/client/form/default-values";
import { describedBy, shownValue, type ControlProps } from "./control-props";
import { ComboField } from "./combo-field";
import { FieldFrame } from "./field-frame";

/** Stands in the list for "the vendor decides"; no vendor has a choice of this name. */
const UNSET = "\u0000unset";

/** One of many choices; the default is named in the list, and can be gone back to. Some lists take other words too. */
export function SelectField(control: ControlProps) {
  return control.field.custom ? <ComboField {...control} /> : <ListField {...control} />;
}

function ListField(control: ControlProps) {
  const t = useTranslations("form");
  const { field } = control;
  const options = field.options ?? [];
  const shown = shownValue(control);
  const isOpen = control.optional && givenDefault(field) === undefined;
  return (
    <FieldFrame control={{ ...control, optional: false }}>
      <ChoiceSelect
        id={control.id}
        value={shown === undefined ? "" : String(shown)}
        onChange={(next) => control.onChange(options.find(({ value }) => String(value) === next)?.value)}
        placeholder={field.placeholder ?? t(isOpen ? "vendorDefault" : "choose")}
        onBlur={control.onBlur}
        choices={[
          ...(isOpen && shown !== undefined ? [{ value: UNSET, label: t("toVendorDefault") }] : []),
          ...options.map(({ value, label }) => ({
            value: String(value),
            label,
            meta: value === givenDefault(field) ? t("default") : undefined,
          })),
        ]}
        {...describedBy(control)}
      />
    </FieldFrame>
  );
}
