"use client";

import type { ChoiceSelectProps } from "./choice-props";
import { Select, SelectContent, SelectItem, SelectTrigger } from "./select";

/** The choice in full, open from the start: it is put in place by the click that asks for it. */
export function ChoiceSelectList({ value, onChange, choices, ...trigger }: ChoiceSelectProps) {
  return (
    <Select defaultOpen value={value} onValueChange={onChange}>
      <SelectTrigger {...trigger} />
      <SelectContent>
        {choices.map((choice) => (
          <SelectItem key={choice.value} value={choice.value} meta={choice.meta} disabled={choice.disabled}>
            {choice.label}
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}
