"use client";

import { useSearchParams } from "next/navigation";
import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

/**
 * The picture the address has open, read from the address itself: the router tells of a new one only when it comes to
 * it, and a key pressed before that would mark or delete the picture that was open until then.
 */
export function useOpenPicture(): string | null {
  const given = useSearchParams().get("open");
  return useSyncExternalStore(follow, openInAddress, () => given);
}

/** To be called whenever the address was changed without the router. */
export function tellAddressChanged(): void {
  listeners.forEach((listener) => listener());
}

function follow(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener("popstate", onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener("popstate", onChange);
  };
}

function openInAddress(): string | null {
  return new URLSearchParams(window.location.search).get("open");
}
