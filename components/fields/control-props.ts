import type { FormField } from "@/lib/capabilities/describe";
import { givenDefault } from "@/lib/client/form/default-values";

/** What is wrong with a field or something inside it, in the reader's language. */
export interface FieldIssue {
  /** The written path, deeper than the field's own where a part of it is wrong. */
  path: string;
  code: string;
  message: string;
}

/** What every control gets: its field's description, the value as the form holds it, and what is wrong. */
export interface ControlProps {
  field: FormField;
  /** Where the value stands in the input: `goods.url`, `dresses[0].image`. */
  path: string;
  /** Undefined while the form leaves the field to the vendor's default. */
  value: unknown;
  onChange(value: unknown): void;
  onBlur(): void;
  /** The control's element id; its help and issues have ids derived from it. */
  id: string;
  issues: readonly FieldIssue[];
  /** Whether the field may be left empty under the current values. */
  optional: boolean;
}

/** The value shown: what was chosen, else the default in force. */
export function shownValue({ value, field }: Pick<ControlProps, "value" | "field">): unknown {
  return value ?? givenDefault(field);
}

/** The attributes that tie a control to its help and its issues for assistive technology. */
export function describedBy({ id, field, issues }: Pick<ControlProps, "id" | "field" | "issues">) {
  const ids = [field.help ? `${id}-help` : "", issues.length > 0 ? `${id}-issues` : ""].filter(Boolean);
  return {
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": issues.length > 0 ? true : undefined,
  };
}
