"use client";

import { useEffect, useState, type KeyboardEvent } from "react";
import type { JustifiedRow } from "./justify";

/** The item an arrow key leads to in justified rows; above and below it is the one nearest in the row. */
export function nextItem(
  key: string,
  at: number,
  rows: readonly JustifiedRow[],
  count: number,
): number | undefined {
  if (key === "ArrowLeft") return at > 0 ? at - 1 : undefined;
  if (key === "ArrowRight") return at < count - 1 ? at + 1 : undefined;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const rowIndex = rows.findIndex(({ start, end }) => at >= start && at < end);
  const here = rows[rowIndex];
  const there = rows[rowIndex + (key === "ArrowUp" ? -1 : 1)];
  if (!here || !there || (key !== "ArrowUp" && key !== "ArrowDown")) return undefined;
  const middle = middleOf(here, at - here.start);
  let best = 0;
  there.widths.forEach((_, index) => {
    if (Math.abs(middleOf(there, index) - middle) < Math.abs(middleOf(there, best) - middle)) best = index;
  });
  return there.start + best;
}

function middleOf({ widths }: JustifiedRow, index: number): number {
  const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
  return before + (widths[index] ?? 0) / 2;
}

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
    const next = nextItem(event.key, Math.max(0, at), rows, ids.length);
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
