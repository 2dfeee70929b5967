import type { EngineChoice } from "../capability-form/engine-choice";
import type { ToolPageData } from "./tool-page-data";

/** An engine the address names and nobody can have now: what it is called and why, where the tool has it at all. */
export interface MissedEngine {
  known: { title: string; why: NonNullable<EngineChoice["unavailable"]> } | null;
  /** What the engine is called that was taken instead. */
  instead: string;
}

/** The engine the address asks for, when the form opens with another one because that one cannot be used. */
export function missedEngine(
  { engines, wantedEngine }: Pick<ToolPageData, "engines" | "wantedEngine">,
  taken: EngineChoice,
): MissedEngine | null {
  if (wantedEngine === null || wantedEngine === taken.form.id) return null;
  const wanted = engines.find(({ form }) => form.id === wantedEngine);
  const instead = taken.form.title;
  if (!wanted) return { known: null, instead };
  const { form, unavailable } = wanted;
  return unavailable && { known: { title: form.title, why: unavailable }, instead };
}
