"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

let zone: string | undefined;
/** Worked out once: it takes a millisecond, and is asked for at every render. */
const localZone = () => (zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The reader's time zone; the server, which may not know it, writes another one's times until the page is alive. */
export function useLocalZone(onServer = "UTC"): string {
  return useSyncExternalStore(never, localZone, () => onServer);
}
