"use client";

import { useFormContext, useWatch } from "react-hook-form";
import type { CapabilityForm, FormField } from "@/lib/capabilities/describe";
import { givenDefault, type FormValues } from "@/lib/client/form/default-values";
import { findField, isNeeded, isShown } from "@/lib/client/form/visibility";
import { CapabilityFormProvider, ControlsProvider, DefaultsProvider } from "../fields/field-resources";
import { CONTROLS } from "../fields/registry";
import { RevealContext } from "../fields/use-reveal";
import { FormRow } from "./form-row";
import { rowsOf } from "./form-rows";
import { MoreSettings } from "./more-settings";
import { useOpenSections } from "./open-sections";

/** The fields of a capability: what nine of ten runs change, then the rest in closed sections. */
export function FormFields({ form }: { form: CapabilityForm }) {
  const { control } = useFormContext<FormValues>();
  const values = useWatch({ control });
  const { revealed } = useOpenSections();
  const shown = (field: FormField) => isShown(form, field, values);
  const isOptional = (field: FormField) => !isNeeded(form, field, values);
  const { main, advanced } = rowsOf(form.fields, shown);
  const defaultOf = (path: string) => {
    const field = findField(form.fields, path);
    return field && givenDefault(field);
  };
  return (
    <CapabilityFormProvider value={form}>
      <DefaultsProvider value={defaultOf}>
        <ControlsProvider value={CONTROLS}>
          <RevealContext value={revealed}>
            <div className="flex flex-col gap-4">
              {main.map((row) => (
                <FormRow key={row[0]?.path} row={row} isOptional={isOptional} />
              ))}
              {advanced.length > 0 && <MoreSettings form={form} fields={advanced} isOptional={isOptional} />}
            </div>
          </RevealContext>
        </ControlsProvider>
      </DefaultsProvider>
    </CapabilityFormProvider>
  );
}
