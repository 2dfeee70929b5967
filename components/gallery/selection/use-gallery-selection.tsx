"use client";

import dynamic from "next/dynamic";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { AssetFilter } from "../gallery-asset";
import type { GridSlots } from "../grid/grid-slots";
import { createSelectionStore, usePicked } from "./selection-store";
import { useRateOne } from "./use-rate-one";
import { useSelectionKeys } from "./use-selection-keys";
import { useSelectionSlots } from "./use-selection-slots";

const SelectionBar = dynamic(() => import("./bar/selection-bar").then((module) => module.SelectionBar), {
  ssr: false,
});

/** Many pictures at once: what the grid is given for it, and the bar that floats above while any is selected. */
export function useGallerySelection(filter: AssetFilter): { slots: GridSlots; bar: ReactNode } {
  const [store] = useState(createSelectionStore);
  const key = JSON.stringify(filter);
  const given = useMemo(() => {
    const read: Record<string, string> = JSON.parse(key);
    return read;
  }, [key]);
  // What is not in the list any more cannot be seen to be selected.
  useEffect(() => store.clear(), [store, key]);
  // There before a mouse can press, and no part of what the page waits for.
  useEffect(() => {
    const load = () => void import("./drag-box");
    window.addEventListener("pointermove", load, { once: true });
    return () => window.removeEventListener("pointermove", load);
  }, []);
  const slots = useSelectionSlots(store, given, useRateOne());
  const picked = usePicked(store);
  useSelectionKeys(store, picked.size > 0);
  return {
    slots: useMemo(
      () => ({
        ...slots,
        isActive: picked.size > 0,
        isSelected: (id: string) => picked.has(id),
      }),
      [slots, picked],
    ),
    bar: picked.size > 0 && <SelectionBar store={store} collection={given.collection} />,
  };
}
