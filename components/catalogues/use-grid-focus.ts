"use client";

import { useEffect, useState, type KeyboardEvent } from "react";
import { nextTile } from "../gallery/grid/next-tile";
import type { JustifiedRow } from "../gallery/justify";

/** Keeps which picture the keyboard is on, also while its row comes and goes with scrolling. */
export function useGridFocus(
  grid: HTMLElement | null,
  ids: readonly string[],
  rows: readonly JustifiedRow[],
  scrollToRow: (row: number) => void,
) {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const at = focusedId === null ? -1 : ids.indexOf(focusedId);

  useEffect(() => {
    if (wanted === null) return;
    const tile = grid?.querySelector<HTMLElement>(`[data-asset="${wanted}"]`);
    tile?.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = rows.map(({ start, widths }) => ({ first: start, widths }));
    const next = nextTile(event.key, Math.max(0, at), way, ids.length);
    const id = next === undefined ? undefined : ids[next];
    if (next === undefined || id === undefined) return;
    event.preventDefault();
    setWanted(id);
    setFocusedId(id);
    scrollToRow(rows.findIndex(({ start, end }) => next >= start && next < end));
  }
  const onFocus = (id: string) => {
    setFocusedId(id);
    setWanted(null);
  };
  return { focusedId: at >= 0 ? focusedId : (ids[0] ?? null), onFocus, onKeyDown };
}
