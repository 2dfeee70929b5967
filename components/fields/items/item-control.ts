import type { FormField } from "@/lib/capabilities/describe";
import { givenDefault, type FormValues } from "@/lib/client/form/default-values";
import type { ControlProps, FieldIssue } from "../control-props";

/** One item of a list and how its parts are bound. */
export interface ItemBinding {
  /** The item's path: `controlnet.args[0]`. */
  path: string;
  fields: readonly FormField[];
  value: FormValues;
  issues: readonly FieldIssue[];
  onChange(value: FormValues): void;
  onBlur(): void;
}

/** The props of the control of one field of an item. An emptied field is taken out of the item. */
export function itemControl(binding: ItemBinding, field: FormField): ControlProps {
  const path = `${binding.path}.${field.name}`;
  return {
    field,
    path,
    id: `field-${path}`,
    value: binding.value[field.name],
    optional: !field.required,
    issues: binding.issues.filter(
      (issue) =>
        issue.path === path || issue.path.startsWith(`${path}.`) || issue.path.startsWith(`${path}[`),
    ),
    onChange: (value) => binding.onChange({ ...binding.value, [field.name]: value }),
    onBlur: binding.onBlur,
  };
}

/** The fields of a list's nth item: the first one explains itself, the others need not repeat it. */
export function fieldsOfItem({ fields = [] }: FormField, index: number): readonly FormField[] {
  return index === 0 ? fields : fields.map((field) => ({ ...field, help: undefined }));
}

/** What is wrong inside one item of a list. */
export function issuesOfItem(issues: readonly FieldIssue[], itemPath: string): FieldIssue[] {
  return issues.filter(({ path }) => path === itemPath || path.startsWith(`${itemPath}.`));
}

/** Whether a field of an item is shown: what it depends on is a field of the same item. */
export function isShownInItem(
  { fields, value }: Pick<ItemBinding, "fields" | "value">,
  field: FormField,
): boolean {
  const { shownWhen } = field;
  if (!shownWhen) return true;
  const name = shownWhen.field.split(".").at(-1) ?? "";
  const deciding = fields.find((candidate) => candidate.name === name);
  const inForce = value[name] ?? (deciding && givenDefault(deciding));
  return shownWhen.in.some((candidate) => candidate === inForce);
}

/** How many fields of an item differ from their defaults. */
export function countChangedInItem(fields: readonly FormField[], value: FormValues): number {
  return fields.filter((field) => {
    const given = value[field.name];
    return given !== undefined && given !== "" && given !== givenDefault(field);
  }).length;
}
