"use client";

import { useSyncExternalStore } from "react";

const SIGNS: Record<string, string> = {
  enter: "↵",
  arrowup: "↑",
  arrowdown: "↓",
  arrowleft: "←",
  arrowright: "→",
  escape: "Esc",
  " ": "Space",
  backspace: "⌫",
};

/** A chord as it is printed on this reader's keyboard: `mod+k` is ⌘K on a Mac, else Ctrl K. */
export function chordText(chord: string, isMac: boolean): string {
  const names: Record<string, string> = isMac
    ? { mod: "⌘", shift: "⇧", alt: "⌥" }
    : { mod: "Ctrl", shift: "Shift", alt: "Alt" };
  const parts = chord.split("+").map((part) => names[part] ?? SIGNS[part.toLowerCase()] ?? capital(part));
  return parts.join(isMac ? "" : " ");
}

const never = () => () => {};

/** Whether the reader's keyboard is a Mac's; false on the server. */
export function useIsMac(): boolean {
  return useSyncExternalStore(
    never,
    () => /mac|iphone|ipad/i.test(navigator.platform),
    () => false,
  );
}

/** A chord as this reader knows it. */
export function useChordText(chord: string): string {
  return chordText(chord, useIsMac());
}

function capital(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}
