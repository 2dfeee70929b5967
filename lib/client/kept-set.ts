"use client";

import { useCallback, useSyncExternalStore } from "react";

const NOTHING: ReadonlySet<string> = new Set();
const sets = new Map<string, ReadonlySet<string>>();
const listeners = new Set<() => void>();

/** A set of words kept in this browser under a key, the same for everybody on the page who asks for it. */
export function useKeptSet(key: string): [ReadonlySet<string>, (word: string, on: boolean) => void] {
  const set = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => NOTHING,
  );
  const change = useCallback(
    (word: string, on: boolean) => {
      const next = new Set(read(key));
      if (on) next.add(word);
      else next.delete(word);
      write(key, next);
    },
    [key],
  );
  return [set, change];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(key: string): ReadonlySet<string> {
  const known = sets.get(key);
  if (known) return known;
  const set = new Set(stored(key));
  sets.set(key, set);
  return set;
}

function stored(key: string): string[] {
  try {
    const words: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(words) ? words.filter((word) => typeof word === "string") : [];
  } catch {
    return [];
  }
}

function write(key: string, set: ReadonlySet<string>): void {
  sets.set(key, set);
  for (const listener of listeners) listener();
  try {
    localStorage.setItem(key, JSON.stringify([...set]));
  } catch {
    // Full or forbidden storage (private windows): the choice then lasts as long as the page.
  }
}
