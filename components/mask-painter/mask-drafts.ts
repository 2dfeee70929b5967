import type { Step, Steps } from "@/lib/painter/history";
import { inMaskDatabase, settled } from "./mask-database";

/** A mask not yet run, kept in the browser per picture and purpose so that a reload loses nothing. */
export interface MaskDraft {
  /** The pixels as painted, before any cut a vendor asks for. */
  png: Blob;
  /** The uploaded asset made from these pixels, once there is one. */
  assetId: string | null;
  /** The form's mask when painting went on from it; another value there means the form moved on. */
  basedOn: string | null;
  steps: Steps;
}

/** A draft as it lies in the store: steps lie beside it, so that only new ones are written. */
interface DraftRecord extends Omit<MaskDraft, "steps"> {
  savedAt: number;
  done?: number[];
  undone?: number[];
}

const KEEP_MS = 30 * 24 * 3600_000;

export function readMaskDraft(key: string): Promise<MaskDraft | undefined> {
  return inMaskDatabase(["drafts", "steps"], "readonly", async (transaction) => {
    const record: DraftRecord | undefined = await settled(transaction.objectStore("drafts").get(key));
    if (!record || Date.now() - record.savedAt > KEEP_MS) return undefined;
    const kept: Step[] = await settled(transaction.objectStore("steps").getAll(stepsOf(key)));
    const byId = new Map(kept.map((step) => [step.id, step]));
    const pick = (ids: number[] = []) => ids.flatMap((id) => byId.get(id) ?? []);
    const steps = { done: pick(record.done), undone: pick(record.undone) };
    const isWhole = steps.done.length + steps.undone.length === byId.size;
    return { ...record, steps: isWhole ? steps : { done: [], undone: [] } };
  });
}

/** Keeps a draft; of its steps those not kept yet are written and those gone are deleted. */
export async function writeMaskDraft(key: string, { steps, ...draft }: MaskDraft): Promise<void> {
  await inMaskDatabase(["drafts", "steps"], "readwrite", async (transaction) => {
    const store = transaction.objectStore("steps");
    const all = new Map([...steps.done, ...steps.undone].map((step) => [step.id, step]));
    for (const stored of await settled(store.getAllKeys(stepsOf(key)))) {
      const id = Array.isArray(stored) && typeof stored[1] === "number" ? stored[1] : NaN;
      if (!all.delete(id)) store.delete(stored);
    }
    for (const [id, step] of all) store.put(step, [key, id]);
    const record: DraftRecord = {
      ...draft,
      savedAt: Date.now(),
      done: steps.done.map(({ id }) => id),
      undone: steps.undone.map(({ id }) => id),
    };
    transaction.objectStore("drafts").put(record, key);
  });
}

/** Deletes drafts nobody came back to. */
export async function sweepMaskDrafts(): Promise<void> {
  await inMaskDatabase(["drafts", "steps"], "readwrite", async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    const [keys, records] = await Promise.all([
      settled(drafts.getAllKeys()),
      settled<DraftRecord[]>(drafts.getAll()),
    ]);
    keys.forEach((key, i) => {
      if (Date.now() - (records[i]?.savedAt ?? 0) <= KEEP_MS) return;
      drafts.delete(key);
      transaction.objectStore("steps").delete(stepsOf(String(key)));
    });
  });
}

/** Every step of a draft: keys are pairs of the draft's key and the step's number. */
function stepsOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}
