"use client";

import { useImperativeHandle, useRef, useState, type Ref } from "react";
import type { MaskPainterHandle } from "../mask-painter/mask-canvas";

export type EditorMode = "place" | "mask";

/**
 * Which of its two jobs the editor does. A mask that is left unsaved is saved on the way out, and `flush` waits
 * for that too.
 */
export function useEditorMode(maskId: string | null, ref: Ref<MaskPainterHandle> | undefined) {
  const [mode, setMode] = useState<EditorMode>("place");
  const painterRef = useRef<MaskPainterHandle>(null);
  const leaving = useRef<Promise<string | null>>(null);
  useImperativeHandle(
    ref,
    () => ({
      flush: async () => {
        if (painterRef.current) return painterRef.current.flush();
        return leaving.current ? leaving.current : maskId;
      },
    }),
    [maskId],
  );

  function changeMode(next: EditorMode) {
    const saving = painterRef.current?.flush() ?? null;
    leaving.current = saving;
    saving?.catch(() => undefined).finally(() => (leaving.current = null));
    setMode(next);
  }
  return { mode, changeMode, painterRef };
}
