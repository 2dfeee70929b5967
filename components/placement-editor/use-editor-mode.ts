"use client";

import { useImperativeHandle, useRef, useState, type Ref } from "react";
import type { MaskPainterHandle } from "../mask-painter/mask-canvas";

export type EditorMode = "place" | "mask";

/**
 * Which of its two jobs the editor does. A mask that is left unsaved is saved on the way out; `flush` waits for
 * that, and then for a mask on its way to another size.
 */
export function useEditorMode(
  maskId: string | null,
  ref: Ref<MaskPainterHandle> | undefined,
  finishMask: () => Promise<void>,
) {
  const [mode, setMode] = useState<EditorMode>("place");
  const painterRef = useRef<MaskPainterHandle>(null);
  const leaving = useRef<Promise<string | null>>(null);
  const flush = async (): Promise<string | null> => {
    if (painterRef.current) return painterRef.current.flush();
    if (leaving.current) return leaving.current;
    await finishMask();
    return maskId;
  };
  useImperativeHandle(ref, () => ({ flush }));

  function changeMode(next: EditorMode) {
    const saving = painterRef.current?.flush() ?? null;
    leaving.current = saving;
    saving?.catch(() => undefined).finally(() => (leaving.current = null));
    setMode(next);
  }
  return { mode, changeMode, painterRef, flush };
}
