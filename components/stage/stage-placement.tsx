"use client";

import { useRef } from "react";
import type { MaskPainterHandle } from "@/components/mask-painter/mask-canvas";
import { PlacementEditor } from "@/components/placement-editor/placement-editor";
import { useEditorFlush } from "../workspace/editor-flush";

/** The product's placement; a run first waits for what its mask has not saved yet. */
export function StagePlacement() {
  const editor = useRef<MaskPainterHandle>(null);
  useEditorFlush(async () => void (await editor.current?.flush()));
  return <PlacementEditor ref={editor} />;
}
