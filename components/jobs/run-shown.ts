"use client";

import { createContext, use } from "react";

/** On a tool page: shows a job of this sitting on the stage. Null elsewhere. */
export const RunShownContext = createContext<((jobId: string) => void) | null>(null);

export function useRunShown(): ((jobId: string) => void) | null {
  return use(RunShownContext);
}
