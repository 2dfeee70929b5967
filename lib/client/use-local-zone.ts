"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The reader's time zone; the server, which cannot know it, writes UTC until the page is alive. */
export function useLocalZone(): string {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  );
}
