"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False while the server's page is taken over, true from then on: for what only the browser knows. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
