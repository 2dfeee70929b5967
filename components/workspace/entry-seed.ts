import type { CapabilityForm, FormField } from "@/lib/capabilities/describe";
import { readPath, writePath } from "@/lib/capabilities/paths";
import { leafFields } from "@/lib/client/form/visibility";
import type { FormValues } from "@/lib/client/form/default-values";
import { applyEdit } from "@/lib/prompt/edit";
import { insertPiece } from "@/lib/prompt/insert-piece";
import { loraTag } from "@/lib/prompt/lora-tags";
import type { EntrySeed } from "./tool-page-data";

/** The control that holds an entry of a list, or whose text names it. */
const CONTROLS = {
  models: "checkpoint",
  vaes: "vae",
  loras: "weightedPrompt",
  embeddings: "weightedNegativePrompt",
} as const satisfies Record<EntrySeed["list"], FormField["control"]>;

/** Whether an engine has a place for a catalogue's entry. */
export function takesEntry(form: CapabilityForm, seed: EntrySeed): boolean {
  return form.provider === seed.provider && fieldFor(form, seed) !== undefined;
}

/** The values with the entry in its place: chosen, or behind what the prompt says already. */
export function withEntry(form: CapabilityForm, values: FormValues, seed: EntrySeed): FormValues {
  const field = fieldFor(form, seed);
  if (!field) return values;
  if (seed.list === "models" || seed.list === "vaes") return writePath(values, field.path, seed.token);
  const given = readPath(values, field.path);
  const text = typeof given === "string" ? given : "";
  const named = seed.list === "loras" ? `<lora:${seed.token}:` : seed.token;
  if (text.includes(named)) return values;
  const piece = seed.list === "loras" ? loraTag(seed.token) : seed.token;
  return writePath(values, field.path, applyEdit(text, insertPiece(text, text.length, text.length, piece)));
}

function fieldFor({ fields }: CapabilityForm, { list }: EntrySeed): FormField | undefined {
  return leafFields(fields).find(({ control }) => control === CONTROLS[list]);
}
