"use client";

import { useSyncExternalStore } from "react";

/** Device pixels of a CSS pixel; changes with the browser's zoom and when the window moves to another screen. */
export function usePixelRatio(): number {
  return useSyncExternalStore(
    (changed) => {
      // The query holds for the ratio of now alone: any change makes it fail, and the next one is made then.
      let list: MediaQueryList;
      const watch = () => {
        list = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
        list.addEventListener("change", move, { once: true });
      };
      const move = () => {
        watch();
        changed();
      };
      watch();
      return () => list.removeEventListener("change", move);
    },
    () => window.devicePixelRatio || 1,
    () => 1,
  );
}
