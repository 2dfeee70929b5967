"use client";

import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { GridModel } from "./grid-model";
import { NOTHING, type GridView } from "./grid-view";
import type { Shelf } from "./shelf";

/** Lays for a width: how high rows are wanted, and the spaces between. */
export interface GridLook {
  wanted: number;
  gap: number;
  heading: number;
}

/** One grid's model, kept to its scroller's size and place. */
export function useGridModel(
  { scroller, content }: { scroller: HTMLElement | null; content: HTMLElement | null },
  { shelf, name }: { shelf: Shelf; name: string },
  { wanted, gap, heading }: GridLook,
): { model: GridModel; view: GridView } {
  const [model] = useState(() => new GridModel());
  const view = useSyncExternalStore(model.subscribe, model.current, () => NOTHING);

  useLayoutEffect(() => model.setShelf(shelf, name), [model, shelf, name]);
  useLayoutEffect(() => {
    if (!scroller || !content) return;
    const measure = () => {
      model.scrolled(scroller.scrollTop, scroller.clientHeight);
      model.setMeasures({ width: content.clientWidth, wanted, gap, heading });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [model, scroller, content, wanted, gap, heading]);
  useEffect(() => {
    if (!scroller) return;
    const follow = () => model.scrolled(scroller.scrollTop, scroller.clientHeight);
    scroller.addEventListener("scroll", follow, { passive: true });
    return () => {
      scroller.removeEventListener("scroll", follow);
      model.stop();
    };
  }, [model, scroller]);

  // Together with what is drawn at its new place, so that the eye sees no move.
  const { move } = view;
  useLayoutEffect(() => {
    if (!scroller || !move) return;
    if (scroller.scrollTop !== move.to) scroller.scrollTo({ top: move.to });
    model.moved(scroller.scrollTop);
  }, [model, scroller, move]);
  return { model, view };
}
