"use client";

import { Switch } from "@/components/ui/switch";
import { describedBy, shownValue, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";

/** Yes or no, in one line. */
export function SwitchField(control: ControlProps) {
  return (
    <FieldFrame
      control={control}
      beside={
        <Switch
          id={control.id}
          checked={shownValue(control) === true}
          onCheckedChange={(checked) => control.onChange(checked)}
          onBlur={control.onBlur}
          {...describedBy(control)}
        />
      }
    />
  );
}
