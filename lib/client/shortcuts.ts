"use client";

import { useContext, useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { isUncovered, ShortcutLayer } from "./shortcut-layers";

/**
 * One keyboard shortcut. `keys` is a chord like `mod+k`, `shift+/`, `escape` (`mod` is ⌘ on a Mac, else Ctrl);
 * keys are named as `KeyboardEvent.key` names them.
 */
export interface Shortcut {
  keys: string;
  /** What it does, in the reader's language. */
  label: string;
  /** The heading it is listed under. */
  group: string;
}

const listed = new Map<symbol, Shortcut>();
const listeners = new Set<() => void>();
let snapshot: readonly Shortcut[] = [];

function changed() {
  const unique = new Map(
    [...listed.values()].map((item) => [`${item.group}\n${item.keys}\n${item.label}`, item]),
  );
  snapshot = [...unique.values()];
  for (const notify of listeners) notify();
}

function subscribe(notify: () => void) {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

const NONE: readonly Shortcut[] = [];

/** Every shortcut of what is on the screen now, for the overlay. */
export function useShortcutList(): readonly Shortcut[] {
  return useSyncExternalStore(
    subscribe,
    () => snapshot,
    () => NONE,
  );
}

/** Lists a shortcut whose keys the caller handles itself (an editor on its canvas, say). */
export function useListedShortcut({ keys, label, group }: Shortcut): void {
  useEffect(() => {
    const id = Symbol(keys);
    listed.set(id, { keys, label, group });
    changed();
    return () => {
      listed.delete(id);
      changed();
    };
  }, [keys, label, group]);
}

/**
 * Listens for a shortcut on the whole window while the caller is shown, and lists it. Plain keys are left alone
 * while somebody types in a field or another layer lies above, unless it is heard `everywhere`; nothing happens while an
 * input method composes.
 */
export function useShortcut(
  shortcut: Shortcut & { run(event: KeyboardEvent): void; enabled?: boolean; everywhere?: boolean },
): void {
  useListedShortcut(shortcut);
  const { keys, enabled = true, everywhere = false } = shortcut;
  const layer = useContext(ShortcutLayer);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event) || !matchesChord(event, keys)) return;
    const isPlain = !keys.includes("mod+");
    if (isPlain && (isTyping(event.target) || takesForItself(event))) return;
    if (isPlain && !everywhere && !isUncovered(layer)) return;
    event.preventDefault();
    shortcut.run(event);
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    // A chord is heard before the focused control, which may take Enter for itself whatever is held with it.
    const capture = keys.includes("mod+");
    window.addEventListener("keydown", listen, { capture });
    return () => window.removeEventListener("keydown", listen, { capture });
  }, [enabled, keys]);
}

/** Whether a key press belongs to an input method that is still composing (229 is Safari's last one). */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Whether a key press is exactly this chord. Shift is not asked about where the key itself needs it (`?`). */
export function matchesChord(event: KeyboardEvent, chord: string): boolean {
  const parts = chord.toLowerCase().split("+");
  // The plus sign parts the keys of a chord and is a key itself.
  const key = parts.at(-1) || "+";
  const isSign = key.length === 1 && !/[a-z0-9]/.test(key);
  return (
    event.key.toLowerCase() === key &&
    (event.metaKey || event.ctrlKey) === parts.includes("mod") &&
    event.altKey === parts.includes("alt") &&
    (isSign || event.shiftKey === parts.includes("shift"))
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input:not([type=checkbox], [type=range], [type=radio]), textarea, select") ||
      // Menus are searched by typing.
      target.closest("[role=menu]") !== null)
  );
}

/** Whether the browser's own slider or choice, which has the focus, moves by this key. */
function takesForItself({ key, target }: KeyboardEvent): boolean {
  const moves = /^(Arrow|Home|End|Page)/.test(key);
  return moves && target instanceof HTMLElement && target.matches("input[type=range], input[type=radio]");
}
