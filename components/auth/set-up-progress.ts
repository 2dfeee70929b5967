"use client";

import { useSyncExternalStore } from "react";
import type { AppSetUp } from "@/lib/auth/second-factor";

/** How far setting up an authenticator app has come. */
interface Progress {
  begun: AppSetUp | null;
  isProved: boolean;
}

const START: Progress = { begun: null, isProved: false };
const listeners = new Set<() => void>();
let progress = START;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function goTo(next: Progress): void {
  progress = next;
  listeners.forEach((listener) => listener());
}

/**
 * How far it has come, and its steps. Kept beside the page and in memory only: proving the first code renews the session's
 * cookie, for which the page is drawn anew, and recovery codes that nobody has seen yet must outlive that.
 */
export function useSetUpProgress() {
  const current = useSyncExternalStore(
    subscribe,
    () => progress,
    () => START,
  );
  return {
    ...current,
    begin: (begun: AppSetUp) => goTo({ begun, isProved: false }),
    prove: () => goTo({ ...progress, isProved: true }),
  };
}
