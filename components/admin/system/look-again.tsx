"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Has the page drawn anew again and again while something on it goes on. */
export function LookAgain({ everyMs }: { everyMs: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router, everyMs]);
  return null;
}
