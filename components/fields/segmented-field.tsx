"use client";

import { useFormContext } from "react-hook-form";
import { Segmented } from "@/components/ui/segmented";
import { optionWordBy } from "@/lib/capabilities/labels";
import { readPath } from "@/lib/capabilities/paths";
import type { FormValues } from "@/lib/client/form/default-values";
import { shownValue, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";
import { useDefaultOf } from "./field-resources";

/** A few exclusive choices: side by side where they fit, else one under the other. */
export function SegmentedField(control: ControlProps) {
  const { field } = control;
  const { getValues } = useFormContext<FormValues>();
  const defaultOf = useDefaultOf();
  const valueOf = (path: string) => readPath(getValues(), path) ?? defaultOf(path);
  const shown = shownValue(control);
  const options = (field.options ?? []).map(({ value, label }) => ({
    value: String(value),
    label: optionWordBy(field.optionsBy, String(value), valueOf) ?? label,
  }));
  const isWide = options.reduce((length, { label }) => length + widthOf(label) + 3, 0) > 44;
  return (
    <FieldFrame control={control} group>
      <Segmented
        stretch
        label={field.label}
        className={isWide ? "grid grid-cols-2" : undefined}
        value={shown === undefined ? "" : String(shown)}
        options={options}
        onValueChange={(next) =>
          control.onChange(field.options?.find(({ value }) => String(value) === next)?.value)
        }
      />
    </FieldFrame>
  );
}

/** About how many Latin letters wide a text is. */
function widthOf(text: string): number {
  return [...text].reduce((width, char) => width + (char > "\u2e80" ? 2 : 1), 0);
}
