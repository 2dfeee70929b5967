"use client";

import { useFormContext, useWatch } from "react-hook-form";
import type { CapabilityForm, FormField } from "@/lib/capabilities/describe";
import { givenDefault, type FormValues } from "@/lib/client/form/default-values";
import { findField, isNeeded, isShown } from "@/lib/client/form/visibility";
import { DefaultsProvider } from "../fields/field-resources";
import { FieldSlot } from "./field-slot";
import { rowsOf } from "./form-rows";
import { MoreSettings } from "./more-settings";

/** The fields of a capability: what nine of ten runs change, then the rest behind one line. */
export function FormFields({ form }: { form: CapabilityForm }) {
  const { control } = useFormContext<FormValues>();
  const values = useWatch({ control });
  const shown = (field: FormField) => isShown(form, field, values);
  const slot = (field: FormField) => (
    <FieldSlot key={field.path} field={field} optional={!isNeeded(form, field, values)} />
  );
  const { main, advanced } = rowsOf(form.fields, shown);
  const defaultOf = (path: string) => {
    const field = findField(form.fields, path);
    return field && givenDefault(field);
  };
  return (
    <DefaultsProvider value={defaultOf}>
      <div className="flex flex-col gap-4">
        {main.map((row) =>
          row.length === 1 ? (
            row.map(slot)
          ) : (
            <div key={row[0]?.path} className="grid grid-cols-2 items-start gap-2">
              {row.map(slot)}
            </div>
          ),
        )}
        {advanced.length > 0 && <MoreSettings form={form} fields={advanced} slot={slot} />}
      </div>
    </DefaultsProvider>
  );
}
