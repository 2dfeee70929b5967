"use client";

import { useEffect, useState } from "react";

const SIGNS = ["pointermove", "pointerdown", "keydown", "paste", "dragenter"] as const;

/** Whether a person has stirred on this page yet: pointer, finger, key or drop. */
export function useTouched(): boolean {
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) return;
    const stop = new AbortController();
    const stir = () => setTouched(true);
    for (const sign of SIGNS) window.addEventListener(sign, stir, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [touched]);
  return touched;
}
