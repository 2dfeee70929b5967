"use client";

import { useEffect, useState } from "react";
import type { Size } from "@/lib/painter/geometry";

export type LoadedImage =
  { state: "loading" } | { state: "failed"; retry(): void } | { state: "ready"; size: Size };

interface Outcome {
  url: string;
  /** Null when the picture could not be loaded. */
  size: Size | null;
}

/** Loads and decodes a picture before it is shown, and tells its true size. */
export function useLoadedImage(url: string): LoadedImage {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stale = false;
    const image = new Image();
    image.src = url;
    image
      .decode()
      .then(() => ({ width: image.naturalWidth, height: image.naturalHeight }))
      .catch(() => null)
      .then((size) => !stale && setOutcome({ url, size }));
    return () => {
      stale = true;
    };
  }, [url, attempt]);
  if (outcome?.url !== url) return { state: "loading" };
  if (outcome.size) return { state: "ready", size: outcome.size };
  const retry = () => {
    setOutcome(null);
    setAttempt((count) => count + 1);
  };
  return { state: "failed", retry };
}
