"use client";

import { useEffect, useRef } from "react";
import type { MaskPainterHandle } from "@/components/mask-painter/mask-canvas";
import { PlacementEditor } from "@/components/placement-editor/placement-editor";
import { useEditorFlush } from "../workspace/editor-flush";

/** The product's placement; a run first waits for what its mask has not saved yet. */
export function StagePlacement() {
  const editor = useRef<MaskPainterHandle>(null);
  const flush = useEditorFlush();
  useEffect(() => {
    flush.current = async () => {
      await editor.current?.flush();
    };
    return () => {
      flush.current = null;
    };
  }, [flush]);
  return <PlacementEditor ref={editor} />;
}
