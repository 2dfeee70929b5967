import { mainPicture } from "@/lib/client/form/expected-result";
import type { EngineChoice } from "../capability-form/engine-choice";
import type { Sitting } from "../workspace/use-sitting";

/** Two pictures to hold against each other. */
export interface Comparison {
  beforeId: string;
  afterId: string;
  /** Width over height of the result. */
  ratio: number;
}

/** The selected result and the picture it was made from; null where there are not both. */
export function comparison(
  engines: readonly EngineChoice[],
  { selected, selection }: Pick<Sitting, "selected" | "selection">,
): Comparison | null {
  const job = selected?.job;
  const output = job?.outputs[selection?.index ?? 0];
  const form = engines.find((engine) => engine.form.id === job?.capability)?.form;
  if (!job || !form || !output?.url || output.kind === "text" || output.kind === "video") return null;
  const beforeId = mainPicture(form, job.input);
  if (!beforeId) return null;
  const ratio = output.width && output.height ? output.width / output.height : selected.expected.ratio;
  return { beforeId, afterId: output.id, ratio };
}
