import type { MaskEngine } from "@/lib/painter/mask-engine";
import { fetchMask, readMask } from "./load-mask";
import { readMaskDraft } from "./mask-drafts";
import type { MaskSaver } from "./mask-saver";

/** Fills a new engine: from the draft where the form still means it, else from the form's own mask. */
export async function startMask(
  engine: MaskEngine,
  saver: MaskSaver,
  draftKey: string,
  value: string | null,
  signal: AbortSignal,
): Promise<void> {
  const draft = await readMaskDraft(draftKey);
  if (draft && (value === null || draft.assetId === value || draft.basedOn === value)) {
    const mask = await readMask(draft.png, engine.mask).catch(() => undefined);
    if (mask) {
      engine.reset(mask, draft.steps);
      // A draft that was never uploaded still has to be; the saver sees that by its revision.
      saver.adopt(draft.assetId);
      if (draft.assetId === null) engine.revision++;
      else if (draft.assetId !== value && !signal.aborted) saver.announce();
      return;
    }
  }
  if (value === null) return;
  const mask = await fetchMask(value, engine.mask, signal).catch(() => undefined);
  if (mask) engine.reset(mask);
  saver.adopt(mask ? value : null);
}
