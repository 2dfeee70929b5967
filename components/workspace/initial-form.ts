import { readDraft, readEngine } from "@/lib/client/drafts";
import { withoutStrangersBox } from "@/lib/client/form/strangers-box";
import { valuesByRole } from "@/lib/client/form/values-by-role";
import { defaultValues, type FormValues } from "@/lib/client/form/default-values";
import type { EngineChoice } from "../capability-form/engine-choice";
import { takesEntry, withEntry } from "./entry-seed";
import type { ToolPageData } from "./tool-page-data";

export interface InitialForm {
  engine: EngineChoice;
  values: FormValues;
}

/** What the server draws: the engine the address asks for or the first that can be used, with the seed or empty. */
export function serverForm(data: ToolPageData): InitialForm {
  const { engines, seed } = data;
  const engine =
    seededEngine(engines, seed) ??
    usableEngine(data, data.wantedEngine) ??
    engines.find(({ unavailable }) => unavailable === null) ??
    engines[0];
  if (!engine) throw new Error("A tool page needs an engine");
  return { engine, values: seededValues(engine, seed) ?? defaultValues(engine.form) };
}

/** What the browser goes on with: the seed, else the engine and draft last left here. */
export function browserForm(data: ToolPageData): InitialForm {
  const fallback = serverForm(data);
  if (data.seed?.kind === "remix") return fallback;
  if (data.seed?.kind === "entry") {
    const { form } = fallback.engine;
    const draft = { ...defaultValues(form), ...readDraft(form.id) };
    return { engine: fallback.engine, values: withEntry(form, draft, data.seed) };
  }
  const engine = usableEngine(data, data.wantedEngine ?? readEngine(data.tool)) ?? fallback.engine;
  const draft = { ...defaultValues(engine.form), ...readDraft(engine.form.id) };
  if (data.seed?.kind !== "roles") return { engine, values: draft };
  const values = valuesByRole(engine.form, data.seed.roles, draft);
  return { engine, values: withoutStrangersBox(engine.form, draft, values) };
}

function usableEngine({ engines }: ToolPageData, id: string | null | undefined): EngineChoice | undefined {
  return engines.find(({ form, unavailable }) => form.id === id && unavailable === null);
}

function seededEngine(engines: readonly EngineChoice[], seed: ToolPageData["seed"]) {
  if (seed?.kind === "entry") return engines.find(({ form }) => takesEntry(form, seed));
  return seed?.kind === "remix" ? engines.find(({ form }) => form.id === seed.capability) : undefined;
}

function seededValues({ form }: EngineChoice, seed: ToolPageData["seed"]): FormValues | undefined {
  if (!seed) return undefined;
  if (seed.kind === "remix") return { ...defaultValues(form), ...seed.input };
  if (seed.kind === "entry") return withEntry(form, defaultValues(form), seed);
  return valuesByRole(form, seed.roles);
}
