import { DEFAULT_TEMPLATE } from "@/lib/export-names";

/** How the last export was made: the next one starts there. Names are those of the API. */
export interface ExportChoice {
  name: string;
  format: "stored" | "png" | "jpeg" | "webp";
  quality: number;
  metadata: "keep" | "embed" | "strip";
  parameters: "manifest" | "each" | "none";
}

/** Which pictures: chosen ones, or all that a filter of the gallery lists. */
export type ExportSource = { ids: readonly string[] } | { search: Readonly<Record<string, unknown>> };

const USUAL: ExportChoice = {
  name: DEFAULT_TEMPLATE,
  format: "stored",
  quality: 92,
  metadata: "keep",
  parameters: "manifest",
};
const PLACE = "easel-export";

/** The choice kept in this browser, as far as it can be read. */
export function keptChoice(): ExportChoice {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? "{}");
    return { ...USUAL, ...(typeof kept === "object" ? kept : {}) };
  } catch {
    return USUAL;
  }
}

export function keepChoice(choice: ExportChoice): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(choice));
  } catch {
    // A browser that keeps nothing starts with the usual.
  }
}
