import type { StyleEntry, StyleKind } from "./styles";
import { LORAS, MODELS } from "./catalogues";

/** One example picture of a model or LoRA. */
export interface Cover {
  kind: StyleKind;
  entry: StyleEntry;
  index: number;
}

/** The files of an entry's example pictures, the cover first. */
export function coverFiles(kind: StyleKind, { id, pictures }: StyleEntry): string[] {
  return Array.from({ length: pictures }, (_, index) => `zq-${kind}-${id}-${index}.jpeg`);
}

/** The example picture a file's name (without its ending) stands for. */
export function findCover(name: string): Cover | undefined {
  const [, kind, id, at] = /^zq-(model|lora)-(\d+)-(\d)$/.exec(name) ?? [];
  const entry = (kind === "model" ? MODELS : LORAS).find((candidate) => String(candidate.id) === id);
  const index = Number(at);
  if (!entry || index >= entry.pictures) return undefined;
  return { kind: kind === "model" ? "model" : "lora", entry, index };
}
