/** Form drafts, kept per engine in the browser so that leaving or reloading loses nothing. */

export type DraftValues = Record<string, unknown>;

const draftKey = (capability: string) => `easel:draft:${capability}`;
const engineKey = (tool: string) => `easel:engine:${tool}`;

/** The values last left in an engine's form, if any can be read. */
export function readDraft(capability: string): DraftValues | undefined {
  const text = readItem(draftKey(capability));
  if (text === null) return undefined;
  try {
    const values: unknown = JSON.parse(text);
    return typeof values === "object" && values !== null && !Array.isArray(values)
      ? { ...values }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an engine's values. */
export function writeDraft(capability: string, values: DraftValues): void {
  writeItem(draftKey(capability), JSON.stringify(values));
}

/** The engine last used for a tool. */
export function readEngine(tool: string): string | undefined {
  return readItem(engineKey(tool)) ?? undefined;
}

export function writeEngine(tool: string, capability: string): void {
  writeItem(engineKey(tool), capability);
}

// Storage may be full or forbidden (private windows): a draft is then simply not kept.
function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeItem(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
