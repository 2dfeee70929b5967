import type { CapabilityForm, FormField } from "@/lib/capabilities/describe";
import { readPath } from "@/lib/capabilities/paths";
import type { FormValues } from "@/lib/client/form/default-values";
import { leafFields } from "@/lib/client/form/visibility";
import { isPair } from "@/lib/diffusion/control-pairs";

/** A control unit whose model does not read what its preprocessor draws, in the reader's words. */
export interface UnpairedUnit {
  /** Counted from 1. */
  number: number;
  module: string;
  model: string;
}

/** The units in force whose preprocessor and model do not go together. */
export function unpairedUnits(form: CapabilityForm, values: FormValues): UnpairedUnit[] {
  return leafFields(form.fields)
    .filter(({ control }) => control === "controlUnits")
    .flatMap((field) => {
      const units: unknown = readPath(values, field.path);
      return Array.isArray(units) ? units.flatMap((unit, index) => unpaired(field, unit, index + 1)) : [];
    });
}

function unpaired(field: FormField, unit: unknown, number: number): UnpairedUnit[] {
  const [module, model] = [readPath(unit, "module"), readPath(unit, "model")];
  if (readPath(unit, "enabled") === false || isPair(module, model) !== false) return [];
  const word = (name: string, value: unknown) =>
    field.fields?.find((inner) => inner.name === name)?.options?.find((option) => option.value === value)
      ?.label ?? String(value);
  return [{ number, module: word("module", module), model: word("model", model) }];
}
