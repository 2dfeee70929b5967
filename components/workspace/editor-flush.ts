"use client";

import { createContext, use, type RefObject } from "react";

/** Where the editor on the stage leaves its way of saving what it has not saved yet. */
export type EditorFlush = RefObject<(() => Promise<void>) | null>;

export const EditorFlushContext = createContext<EditorFlush>({ current: null });

export function useEditorFlush(): EditorFlush {
  return use(EditorFlushContext);
}
