import type { CapabilityForm } from "@/lib/capabilities/describe";
import { collectInput } from "@/lib/client/form/collect-input";
import type { FormValues } from "@/lib/client/form/default-values";
import type { JsonObject } from "@/lib/capabilities/define";

/** What of a form a preset is given, with or without its prompt; the studio leaves the pictures out. */
export function keptSettings(form: CapabilityForm, values: FormValues, withPrompt: boolean): JsonObject {
  const prompts = form.fields.filter(({ role }) => role === "prompt").map(({ name }) => name);
  const input = Object.entries(collectInput(form, values));
  const kept = input.filter(([name]) => withPrompt || !prompts.includes(name));
  // Values of a form are what JSON holds: they travel as such anyway.
  return JSON.parse(JSON.stringify(Object.fromEntries(kept)));
}
