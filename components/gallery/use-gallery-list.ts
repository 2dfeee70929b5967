"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { queryKeys } from "@/lib/client/query-keys";
import type { Neighbours } from "../viewer/neighbours";
import { useMediaQuery } from "../zoomable/use-media-query";
import { GRID_SIZES, type GridSize } from "./grid/use-grid-size";
import { filterKey } from "./grid/days-key";
import { makeShelf } from "./grid/shelf";
import type { ListDays } from "./grid/use-days";
import { useGridModel } from "./grid/use-grid-model";
import { useWindows } from "./grid/use-windows";

const NOTHING: ListDays = { filter: {}, items: [] };

/** Everything of the list that is on the screen or around it, kept together: days, windows, layout. */
export function useGalleryList({ filter, items }: ListDays = NOTHING, size: GridSize) {
  const wide = useMediaQuery("(min-width: 768px)");
  const [scroller, onScroller] = useState<HTMLElement | null>(null);
  const [content, onContent] = useState<HTMLElement | null>(null);
  const look = useMemo(
    () => ({ wanted: GRID_SIZES[size][wide ? "wide" : "phone"], gap: wide ? 8 : 4, heading: wide ? 52 : 44 }),
    [size, wide],
  );
  const shelf = useMemo(() => makeShelf(items), [items]);
  const name = filterKey(filter);
  const { model, view } = useGridModel({ scroller, content }, { shelf, name }, look);
  const windows = useWindows(filter, view.wanted);
  useEffect(() => model.setLoaded(windows.byKey), [model, windows.byKey]);
  useRecount(view.wanted, windows.byKey);

  // A new object with each drawing: what the model knows has changed, or may have.
  const neighbours: Neighbours = {
    total: shelf.total,
    isWhole: true,
    indexOf: (id) => model.indexOf(id),
    at: (index) => model.at(index)?.asset,
    load: (start, end) => model.pin(start, end),
  };
  const part = shelf.total === 0 ? 0 : view.topIndex / shelf.total;
  return { name, scroller, onScroller, onContent, look, shelf, model, view, windows, neighbours, part };
}

/** Counts once more when a window holds another number of pictures than was counted. */
function useRecount(
  wanted: readonly { key: string; count: number }[],
  loaded: ReadonlyMap<string, readonly unknown[]>,
): void {
  const client = useQueryClient();
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const { key, count } of wanted) {
      const found = loaded.get(key)?.length;
      if (found === undefined || found === count || told.current.has(`${key} ${found}`)) continue;
      told.current.add(`${key} ${found}`);
      void client.invalidateQueries({ queryKey: [...queryKeys.assetLists, "days"] });
    }
  }, [client, wanted, loaded]);
}
