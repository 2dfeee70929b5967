"use client";

import { useEffect, useState } from "react";

/** Whole seconds since a moment, counted on while `live`. */
export function useElapsed(startedAt: number, live: boolean): number {
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    if (!live) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [live]);
  return Math.max(0, Math.floor((now - startedAt) / 1_000));
}
