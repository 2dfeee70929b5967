"use client";

import { useEffect, useState, type KeyboardEvent } from "react";
import type { GridModel } from "./grid-model";
import { nextTile } from "./next-tile";
import type { GridView } from "./grid-view";

/** Which tile the keyboard is on, also while its row comes and goes with scrolling or is still being loaded. */
export function useTileFocus(model: GridModel, view: GridView, grid: HTMLElement | null) {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [wanted, setWanted] = useState<number | null>(null);

  useEffect(() => {
    if (wanted === null) return;
    const id = model.at(wanted)?.asset.id;
    const tile = id && grid?.querySelector<HTMLElement>(`[data-asset="${id}"]`);
    if (tile) tile.focus({ preventScroll: true });
  }, [wanted, view, grid, model]);

  function moveTo(index: number) {
    setWanted(index);
    model.reveal(index);
  }

  /** Moves the focus by a key; false when it is none of the grid's. */
  function onKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const at = focusedId === null ? -1 : model.indexOf(focusedId);
    if (event.key === "PageDown" || event.key === "PageUp") {
      model.turn(event.key === "PageDown" ? 1 : -1);
      return true;
    }
    const here = Math.max(0, at);
    const rows = model
      .rowsAround(here)
      .map(({ block, start, widths }) => ({ first: block.first + start, widths }));
    const next = nextTile(event.key, here, rows, model.total);
    if (next === undefined) return false;
    moveTo(next);
    return true;
  }

  const isDrawn = view.rows.some(({ what }) => what.items.some(({ id }) => id === focusedId));
  const firstSeen = view.rows.find(({ top }) => top >= 0) ?? view.rows[0];
  return {
    /** The tile the Tab key reaches: where the keyboard was, else the first one drawn. */
    tabbableId: isDrawn ? focusedId : (firstSeen?.what.items[0]?.id ?? null),
    onKey,
    moveTo,
    onFocus: (id: string) => {
      setFocusedId(id);
      setWanted(null);
    },
  };
}
