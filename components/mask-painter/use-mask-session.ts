"use client";

import { useEffect, useRef, useState } from "react";
import { uploadFile } from "@/lib/client/upload";
import { exportMask } from "@/lib/painter/export";
import type { Size } from "@/lib/painter/geometry";
import { MaskEngine } from "@/lib/painter/mask-engine";
import { fetchMask, readMask } from "./load-mask";
import { deleteMaskDraft, readMaskDraft, writeMaskDraft } from "./mask-drafts";
import { MaskSaver, type SaveState } from "./mask-saver";

export interface MaskSession {
  engine: MaskEngine;
  saver: MaskSaver;
}

interface SessionInput {
  size: Size;
  /** Names the picture and what the mask is for. */
  draftKey: string;
  value: string | null;
  onChange(assetId: string | null): void;
}

/**
 * A mask being painted and kept: starts from the local draft or the form's asset, saves after each change, and
 * follows the form when it is given another mask. Null while it loads.
 */
export function useMaskSession({ size, draftKey, value, onChange }: SessionInput) {
  const [session, setSession] = useState<MaskSession | null>(null);
  const [saveState, setSaveState] = useState<SaveState>("saved");
  const latest = useRef({ value, onChange });
  const { width, height } = size;

  useEffect(() => {
    latest.current = { value, onChange };
  });

  useEffect(() => {
    const abort = new AbortController();
    const engine = new MaskEngine(width, height);
    const saver = new MaskSaver(
      engine,
      {
        encode: () => exportMask(engine.mask),
        upload: async (png) => {
          const file = new File([png], "mask.png", { type: "image/png" });
          return (await uploadFile(file, () => undefined)).id;
        },
        keepDraft: (png, assetId) =>
          writeMaskDraft(draftKey, { png, assetId, basedOn: latest.current.value }),
        dropDraft: () => deleteMaskDraft(draftKey),
        onMask: (assetId) => latest.current.onChange(assetId),
        onState: setSaveState,
      },
      latest.current.value,
    );
    let stopFollowing: (() => void) | undefined;
    void start(engine, saver, draftKey, latest.current.value, abort.signal).then(() => {
      if (abort.signal.aborted) return;
      stopFollowing = engine.settled.add(() => saver.schedule());
      setSession({ engine, saver });
      saver.schedule();
    });
    return () => {
      abort.abort();
      stopFollowing?.();
      void saver.dispose();
      setSession(null);
    };
  }, [width, height, draftKey]);

  useEffect(() => {
    if (!session || value === session.saver.savedId) return;
    const abort = new AbortController();
    void follow(session, value, abort.signal);
    return () => abort.abort();
  }, [session, value]);

  return { session, saveState };
}

/** Fills a new engine: from the draft where the form still means it, else from the form's own mask. */
async function start(
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
      engine.reset(mask);
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

/** The form was given another mask, or none: show that one. */
async function follow(
  { engine, saver }: MaskSession,
  value: string | null,
  signal: AbortSignal,
): Promise<void> {
  if (value === null) {
    if (saver.savedId !== null) engine.clear();
    return;
  }
  const mask = await fetchMask(value, engine.mask, signal).catch(() => undefined);
  if (!mask || signal.aborted) return;
  engine.replace(mask);
  saver.adopt(value);
}
