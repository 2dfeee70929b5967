"use client";

import { useState } from "react";
import type { PictureState } from "./layers/deep-picture";

/** How far the pictures of a stage have come, as one; `attempt` is the key that starts them over. */
export function usePictureStates() {
  const [attempt, setAttempt] = useState(0);
  const [states, setStates] = useState<Readonly<Record<string, PictureState | null>>>({});
  const all = Object.values(states).filter((state) => state !== null);
  const worst = (["failed", "partial", "loading"] as const).find((state) => all.includes(state));
  return {
    attempt,
    state: all.length === 0 ? ("loading" as const) : (worst ?? ("shown" as const)),
    tell: (name: string) => (state: PictureState | null) => setStates((now) => ({ ...now, [name]: state })),
    retry: () => {
      setStates({});
      setAttempt((count) => count + 1);
    },
  };
}
