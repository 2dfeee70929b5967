"use client";

import { useSyncExternalStore } from "react";
import { BULK_LIMIT } from "@/lib/asset-marks";
import type { TilePlace } from "../grid/grid-slots";
import { NOTHING_SELECTED, type Picked, type SelectionState } from "./selection-state";

/** The selection of one gallery, outside React so that a drag over hundreds of tiles draws only what changed. */
export interface SelectionStore {
  get(): SelectionState;
  /** Changes it; what would be more than one call may change is left as it was, and false answered. */
  change(step: (state: SelectionState) => SelectionState): boolean;
  clear(): void;
  subscribe(listener: () => void): () => void;
}

export function createSelectionStore(): SelectionStore {
  let state = NOTHING_SELECTED;
  const listeners = new Set<() => void>();
  const put = (next: SelectionState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    change(step) {
      const next = step(state);
      if (next.picked.size > BULK_LIMIT) return false;
      if (next !== state) put(next);
      return true;
    },
    clear: () => {
      if (state.picked.size > 0 || state.anchor) put(NOTHING_SELECTED);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What is selected now. */
export function usePicked(store: SelectionStore): SelectionState["picked"] {
  const picked = () => store.get().picked;
  return useSyncExternalStore(store.subscribe, picked, () => NOTHING_SELECTED.picked);
}

/** Whether one picture is selected, and whether any is. */
export function useIsPicked(store: SelectionStore, id: string): { on: boolean; any: boolean } {
  const on = useSyncExternalStore(
    store.subscribe,
    () => store.get().picked.has(id),
    () => false,
  );
  const any = useSyncExternalStore(
    store.subscribe,
    () => store.get().picked.size > 0,
    () => false,
  );
  return { on, any };
}

/** A tile's picture as a selection keeps it. */
export function pickedOf({ asset: { id, kind, own, createdAt } }: Pick<TilePlace, "asset">): Picked {
  return { id, kind, own, createdAt };
}
