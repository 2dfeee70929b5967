import type { AnyCapability } from "../../capabilities/define";
import type { Fields } from "../../capabilities/fields";
import { readPath } from "../../capabilities/paths";

/** What was asked for in words, for search: the values of the prompt fields, nested ones too. */
export function promptText(capability: AnyCapability, input: unknown): string {
  return prompts(capability.fields, input).join("\n");
}

function prompts(fields: Fields, input: unknown): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = readPath(input, name);
    if (field.kind === "group") return prompts(field.fields, value);
    if (field.kind === "list" && Array.isArray(value))
      return value.flatMap((item) => prompts(field.item, item));
    return field.role === "prompt" && typeof value === "string" ? [value] : [];
  });
}
