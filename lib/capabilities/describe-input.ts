import type { CapabilityForm, FormField } from "./describe";
import { embeddedPicturesIn } from "./embedded-pictures";
import { isGiven, readPath } from "./paths";
import type { Role } from "./fields";

/** One given input as history shows it, in the reader's language. */
export type InputRow = {
  path: string;
  label: string;
  role?: Role;
} & (
  | { kind: "pictures"; assetIds: string[] }
  | { kind: "text"; text: string }
  | { kind: "switch"; on: boolean }
  | { kind: "json"; text: string }
  /** The items of a list of groups, each with its own rows. */
  | { kind: "items"; items: InputRow[][] }
);

/** Every input that was given, in the form's order; choices by their words, groups as their fields. */
export function describeInput(form: CapabilityForm, input: Readonly<Record<string, unknown>>): InputRow[] {
  return form.fields.flatMap((field) => rowsOf(field, input, field.path, field.label));
}

function rowsOf(field: FormField, input: unknown, path: string, label: string): InputRow[] {
  const value = readPath(input, path);
  if (!isGiven(value)) return [];
  const head = { path, label, role: field.role };
  switch (field.kind) {
    case "picture":
      return [{ ...head, kind: "pictures", assetIds: [String(value)] }];
    case "pictures":
      return [{ ...head, kind: "pictures", assetIds: listOf(value).map(String) }];
    case "embedded": {
      const assetIds = embeddedPicturesIn(value, path).map(({ assetId }) => assetId);
      const pictures = assetIds.length > 0 ? [{ ...head, kind: "pictures", assetIds } as const] : [];
      return [{ ...head, kind: "json", text: JSON.stringify(value, null, 2) }, ...pictures];
    }
    case "group":
      return inner(field, input, path, label);
    case "list": {
      const items = listOf(value).map((_, index) => inner(field, input, `${path}[${index}]`));
      return items.length > 0 ? [{ ...head, kind: "items", items }] : [];
    }
    case "value":
      if (typeof value === "boolean") return [{ ...head, kind: "switch", on: value }];
      return [{ ...head, kind: "text", text: words(field, value) }];
  }
}

/** The rows of what stands inside a group; a list in a group of its own needs no second name. */
function inner(field: FormField, input: unknown, path: string, label?: string): InputRow[] {
  return (field.fields ?? []).flatMap((part) => {
    const isOnly = label !== undefined && part.kind === "list" && field.fields?.length === 1;
    const name = label === undefined ? part.label : isOnly ? label : `${label} · ${part.label}`;
    return rowsOf(part, input, `${path}.${part.name}`, name);
  });
}

function words(field: FormField, value: unknown): string {
  const one = (item: unknown) =>
    field.options?.find((option) => option.value === item)?.label ?? withUnit(field, String(item));
  return Array.isArray(value) ? value.map(one).join(", ") : one(value);
}

function withUnit({ unit }: FormField, text: string): string {
  return unit ? `${text} ${unit}` : text;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
