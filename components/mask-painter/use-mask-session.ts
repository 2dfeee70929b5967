"use client";

import { useEffect, useRef, useState } from "react";
import { uploadFile } from "@/lib/client/upload";
import type { Size } from "@/lib/painter/geometry";
import type { MaskEdge } from "@/lib/painter/grey-mask";
import { MaskEngine } from "@/lib/painter/mask-engine";
import { MaskExporter } from "@/lib/painter/worker/mask-exporter";
import { fetchMask } from "./load-mask";
import { sweepMaskDrafts, writeMaskDraft } from "./mask-drafts";
import { MaskSaver, type MaskState } from "./mask-saver";
import { startMask } from "./start-mask";

export interface MaskSession {
  engine: MaskEngine;
  saver: MaskSaver;
  exporter: MaskExporter;
}

interface SessionInput {
  size: Size;
  /** Names the picture and what the mask is for. */
  draftKey: string;
  edge: MaskEdge;
  value: string | null;
  onChange(assetId: string | null): void;
}

/**
 * A mask being painted and kept: starts from the local draft or the form's asset, saves after each change, and
 * follows the form when it is given another mask. Null while it loads.
 */
export function useMaskSession({ size, draftKey, edge, value, onChange }: SessionInput): MaskSession | null {
  const [session, setSession] = useState<MaskSession | null>(null);
  const latest = useRef({ value, onChange });
  const { width, height } = size;

  useEffect(() => {
    latest.current = { value, onChange };
  });

  useEffect(() => {
    const abort = new AbortController();
    const engine = new MaskEngine(width, height);
    const exporter = new MaskExporter(engine, edge);
    const saver = new MaskSaver(
      engine,
      {
        encode: () => encode(engine, exporter),
        upload: async (png) => {
          const file = new File([png], "mask.png", { type: "image/png" });
          return (await uploadFile(file, () => undefined, { listed: false })).id;
        },
        keepDraft: ({ png, steps }, assetId) =>
          writeMaskDraft(draftKey, { png, steps, assetId, basedOn: latest.current.value }),
        onMask: (assetId) => latest.current.onChange(assetId),
      },
      latest.current.value,
      edge,
    );
    let stopFollowing: (() => void) | undefined;
    void startMask(engine, saver, draftKey, latest.current.value, abort.signal).then(() => {
      if (abort.signal.aborted) return;
      stopFollowing = engine.settled.add(() => saver.schedule());
      setSession({ engine, saver, exporter });
      saver.schedule();
      void sweepMaskDrafts();
    });
    return () => {
      abort.abort();
      stopFollowing?.();
      void saver.dispose().finally(() => exporter.dispose());
      setSession(null);
    };
  }, [width, height, draftKey, edge]);

  useEffect(() => {
    if (!session || value === session.saver.savedId) return;
    const abort = new AbortController();
    void follow(session, value, abort.signal);
    return () => abort.abort();
  }, [session, value]);

  return session;
}

/** The mask and its steps at this moment; what is painted while they are encoded belongs to the next. */
async function encode(engine: MaskEngine, exporter: MaskExporter): Promise<MaskState> {
  const { steps } = engine;
  const { painted, taken } = await exporter.export();
  return { png: painted, file: taken, steps };
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
