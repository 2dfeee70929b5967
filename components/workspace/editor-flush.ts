"use client";

import { createContext, use, useEffect, useEffectEvent } from "react";

type Flush = () => Promise<void>;
/** Takes the editor's way of saving what it has not saved yet; gives back how to take that away again. */
export type RegisterFlush = (flush: Flush) => () => void;

export const EditorFlushContext = createContext<RegisterFlush>(() => () => undefined);

/** Lets a run wait for what the editor on the stage has not saved yet. */
export function useEditorFlush(flush: Flush): void {
  const register = use(EditorFlushContext);
  const latest = useEffectEvent(flush);
  useEffect(() => register(() => latest()), [register]);
}
